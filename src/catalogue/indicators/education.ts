/** Schools. */
import type { Indicator } from '../types.js';

// biome-ignore format: a row is read across
export const education: readonly Indicator[] = [
  {
    id: 'school_places.new', name: '新增学位', en: 'New places in schools',
    aliases: [
      '新增基础教育学位', '增加学位', '新增公办学位', '新增各类学位', '新增优质学位', '增加基础教育学位', '新增中小学幼儿园学位', '新增学前和义务教育学位', '新增学位供给', '增加各类学位',
      '新增公办学位供给',
    ],
    units: ['个', '座'], better: 'higher', headline: [],
    basis: ['公办', '优质'],
    example: '新增学位3600个',
  },
  {
    id: 'high_school_places.new', name: '新增普通高中学位', en: 'New places in senior secondary schools',
    aliases: ['新增高中学位', '增加普通高中学位', '新增公办普通高中学位'],
    units: ['个', '座'], better: 'higher', headline: [],
    basis: [],
    example: '新增普通高中学位1200个',
  },
  {
    id: 'schools_built', name: '新建改扩建中小学幼儿园', en: 'Schools built or enlarged',
    aliases: [
      '新改扩建中小学', '新建改扩建学校', '新建改扩建中小学', '新建和改扩建学校', '新建改扩建中小学和幼儿园', '新改扩建中小学幼儿园', '新改扩建中小学校', '新改扩建学校', '新建改扩建中小学校',
      '新建中小学', '新建改扩建幼儿园和中小学', '新改建学校', '新建改建学校', '新建学校', '新建和改扩建中小学', '新改扩建中小学和幼儿园', '改扩建学校', '新建改建中小学',
    ],
    units: ['所', '个'], better: 'higher', headline: [],
    basis: [],
    example: '新改扩建中小学幼儿园14所',
  },
  {
    id: 'kindergartens_built', name: '新改扩建幼儿园', en: 'Kindergartens built or enlarged',
    aliases: ['新建改扩建幼儿园', '新建幼儿园', '新建和改扩建幼儿园', '建设幼儿园', '建成幼儿园', '新建公办幼儿园', '新改扩建公办幼儿园', '新建改建幼儿园', '新建普惠性幼儿园'],
    units: ['所', '个'], better: 'higher', headline: [],
    basis: ['公办', '普惠'],
    example: '新改扩建幼儿园8所',
  },
  {
    id: 'preschool_enrollment_rate', name: '学前教育毛入园率', en: 'Preschool enrolment',
    aliases: ['学前三年毛入园率', '适龄儿童入园率', '学前教育三年毛入园率', '学前毛入园率', '幼儿毛入园率', '学前三年入园率', '学前教育毛入学率', '学前教育入园率'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [50, 110, '%'] }, city: { level: [50, 115, '%'] } },
    example: '学前三年毛入园率达到94%',
  },
  {
    id: 'inclusive_kindergarten_rate', name: '普惠性幼儿园覆盖率', en: 'Coverage of inclusive kindergartens',
    aliases: ['普惠幼儿园覆盖率', '普惠园覆盖率', '学前教育普惠率', '普惠性学前教育覆盖率', '普惠性幼儿园在园幼儿占比', '普惠性幼儿园占比'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [50, 100, '%'] }, city: { level: [50, 100, '%'] } },
    example: '普惠性幼儿园覆盖率达到91%',
  },
  {
    id: 'compulsory_education_rate', name: '九年义务教育巩固率', en: 'Completion of compulsory education',
    aliases: ['义务教育巩固率', '义务教育入学率', '九年义务教育入学率'],
    units: ['%'], better: 'higher', headline: ['five_year_plan'],
    basis: [],
    example: '九年义务教育巩固率达到97%',
  },
  {
    id: 'high_school_enrollment_rate', name: '高中阶段毛入学率', en: 'Senior secondary enrolment',
    aliases: ['高中阶段教育毛入学率', '高中阶段入学率', '高中毛入学率', '高中阶段教育入学率', '高中教育毛入学率'],
    units: ['%'], better: 'higher', headline: ['five_year_plan'],
    basis: [],
    range: { province: { level: [50, 110, '%'] } },
    example: '高中阶段毛入学率达到94%',
  },
  {
    id: 'higher_education_rate', name: '高等教育毛入学率', en: 'Tertiary enrolment',
    aliases: [],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [15, 90, '%'] } },
    example: '高等教育毛入学率达到60%',
  },
  {
    id: 'college_admission_rate', name: '高考本科上线率', en: 'Pass rate of the college entrance examination',
    aliases: [
      '本科上线率', '高考上线率', { text: '本科录取率', flag: 'basis_unclear' }, { text: '高考本科录取率', flag: 'basis_unclear' }, '普通高考本科上线率', '高考本科升学率',
      '普通高考上线率', '二本以上上线率',
      '本科以上上线率',
    ],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    example: '高考本科上线率达到62%',
  },
  {
    id: 'avg_schooling_years', name: '劳动年龄人口平均受教育年限', en: 'Average years of schooling',
    aliases: ['新增劳动力平均受教育年限', '人均受教育年限', '平均受教育年限', '主要劳动年龄人口平均受教育年限', '国民平均受教育年限'],
    units: ['年'], better: 'higher', headline: ['five_year_plan', 'midterm_review'],
    basis: [],
    example: '劳动年龄人口平均受教育年限达到11.4年',
  },
];
