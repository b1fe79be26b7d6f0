/** Health. */
import { perThousand } from '../perThousand.js';
import type { Indicator } from '../types.js';

// biome-ignore format: a row is read across
export const health: readonly Indicator[] = [
  {
    id: 'life_expectancy', name: '居民人均预期寿命', en: 'Life expectancy',
    aliases: ['平均预期寿命', '人均期望寿命', '人均预期寿命', '居民平均期望寿命', '居民平均预期寿命', '居民期望寿命', '居民人均期望寿命', '人口平均期望寿命', '平均期望寿命', '人口平均预期寿命', '户籍人口期望寿命', '人均寿命', '居民预期寿命'],
    units: ['岁'], better: 'higher', headline: ['five_year_plan', 'midterm_review'],
    basis: [],
    range: { province: { level: [66, 86, '岁'] }, city: { level: [64, 87, '岁'] }, county: { level: [62, 88, '岁'] } },
    example: '居民人均预期寿命达到79.6岁',
  },
  {
    id: 'hospital_beds', name: '医疗卫生机构床位数', en: 'Hospital beds',
    aliases: ['医疗机构床位', '医院床位', '床位数', '医疗床位', '卫生机构床位', '医疗卫生机构床位', '病床', '病床床位'],
    units: ['张'], better: 'higher', headline: [],
    basis: [],
    example: '医疗机构床位达到5200张',
  },
  {
    id: 'hospital_beds.new', name: '新增医疗卫生机构床位', en: 'Added hospital beds',
    aliases: ['新增医疗床位', '新增床位', '新增医疗机构床位'],
    units: ['张'], better: 'higher', headline: [],
    basis: [],
    example: '新增医疗卫生机构床位2600张',
  },
  {
    id: 'hospital_beds_per_1000', name: '每千人口医疗卫生机构床位数', en: 'Hospital beds per thousand people',
    aliases: perThousand(
      '每千人口医疗卫生机构床位数',
      '床位数', '床位', '医疗床位数', '医疗床位', '医疗机构床位数', '医疗机构床位', '医疗卫生机构床位数', '医疗卫生机构床位', '医院床位数', '医院床位', '病床数', '病床',
    ),
    units: ['张'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [2, 10, '张'] }, city: { level: [1.5, 14, '张'] }, county: { level: [1, 20, '张'] } },
    example: '每千人口医疗卫生机构床位数达到6.8张',
  },
  {
    id: 'doctors_per_1000', name: '每千人口拥有执业（助理）医师数', en: 'Doctors per thousand people',
    aliases: perThousand('每千人口拥有执业（助理）医师数', '执业（助理）医师数', '执业（助理）医师', '执业医师数', '执业医师', '医师数', '医师', '医生数', '医生'),
    units: ['人', '人次', '个'], better: 'higher', headline: ['five_year_plan', 'midterm_review'],
    basis: [],
    example: '每千人口执业（助理）医师数达到3.4人',
  },
  {
    id: 'infant_mortality', name: '婴儿死亡率', en: 'Infant mortality',
    aliases: ['婴幼儿死亡率'],
    units: ['‰'], better: 'lower', headline: [],
    basis: [],
    range: { province: { level: [1, 30, '‰'] } },
    example: '婴儿死亡率降至3.1‰',
  },
  {
    id: 'maternal_mortality', name: '孕产妇死亡率', en: 'Maternal mortality',
    aliases: [],
    units: ['/10万', '/十万'], better: 'lower', headline: [],
    basis: [],
    range: { province: { level: [0, 60, '/10万'] } },
    example: '孕产妇死亡率降至9.6/10万',
  },
  {
    id: 'family_doctor_rate', name: '家庭医生签约率', en: 'Family doctor coverage',
    aliases: ['签约服务覆盖率', '家庭医生签约服务率', '家庭医生签约服务覆盖率', '常住居民家庭医生签约率'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    example: '家庭医生签约率达到46%',
  },
  {
    id: 'medical_consortia', name: '紧密型县域医共体', en: 'County medical alliances',
    aliases: ['建设紧密型县域医共体', '县域医共体建设', '紧密型医联体', '县域医共体', '医共体', '医联体', '紧密型医共体'],
    units: ['个', '座', '处', '家'], better: 'higher', headline: [],
    basis: [],
    example: '紧密型县域医共体达到3个',
  },
  {
    id: 'regional_medical_centers', name: '区域医疗中心', en: 'Regional medical centres',
    aliases: ['省区域医疗中心'],
    units: ['个', '座', '处', '家'], better: 'higher', headline: [],
    basis: ['国家', '省级'],
    example: '国家区域医疗中心达到2个',
  },
  {
    id: 'regional_medical_centers.new', name: '新建区域医疗中心', en: 'Added regional medical centres',
    aliases: ['建设区域医疗中心', '建设国家区域医疗中心', '建设省区域医疗中心', '新建省级区域医疗中心', '建设省级区域医疗中心'],
    units: ['个', '座', '处', '家'], better: 'higher', headline: [],
    basis: ['国家', '省级'],
    example: '新建区域医疗中心2个',
  },
  {
    id: 'key_clinical_specialties', name: '国家临床重点专科', en: 'National key clinical specialties',
    aliases: ['国家级临床重点专科'],
    units: ['个', '项'], better: 'higher', headline: [],
    basis: [],
    example: '国家临床重点专科达到18个',
  },
  {
    id: 'key_clinical_specialties.new', name: '新增国家临床重点专科', en: 'Added national key clinical specialties',
    aliases: ['新增国家级临床重点专科', '新获批国家临床重点专科', '建设国家临床重点专科', '新创建国家临床重点专科', '新建国家临床重点专科', '创建国家临床重点专科'],
    units: ['个', '项'], better: 'higher', headline: [],
    basis: [],
    example: '新增国家临床重点专科3个',
  },
  {
    id: 'village_clinics', name: '标准化村卫生室', en: 'Village clinics',
    aliases: ['新建改建村卫生室', '新建村卫生室', '村卫生室', '新建卫生室', '新建标准化村卫生室', '改造村卫生室', '新改建村卫生室', '建设村卫生室', '建成村卫生室', '建设标准化村卫生室', '新改造提升村卫生室', '改造提升村卫生室'],
    units: ['所', '个', '家'], better: 'higher', headline: [],
    basis: [],
    example: '标准化村卫生室达到260所',
  },
];
