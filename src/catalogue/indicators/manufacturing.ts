/** Plants, clusters and products. */
import type { Indicator } from '../types.js';

// biome-ignore format: a row is read across
export const manufacturing: readonly Indicator[] = [
  {
    id: 'smart_factories', name: '智能工厂', en: 'Smart factories',
    aliases: [],
    units: ['家', '个', '户'], better: 'higher', headline: [],
    basis: ['基础级', '先进级', '卓越级', '领航级', '省级', '国家级'],
    example: '智能工厂达到18家',
  },
  {
    id: 'digital_workshops', name: '数字化车间', en: 'Digital workshops',
    aliases: ['智能车间', '智能化车间', '数字车间'],
    units: ['个', '家', '户'], better: 'higher', headline: [],
    basis: ['省级'],
    example: '数字化车间达到45个',
  },
  {
    id: 'industrial_internet_platforms', name: '工业互联网平台', en: 'Industrial internet platforms',
    aliases: [],
    units: ['个', '家', '户'], better: 'higher', headline: [],
    basis: ['省级', '国家级', '特色型'],
    example: '工业互联网平台达到12个',
  },
  {
    id: 'cloud_enterprises', name: '上云企业', en: 'Enterprises in the cloud',
    aliases: ['“上云上平台”企业', '上云用云企业', '企业上云', '企业上云上平台'],
    units: ['家', '户', '个'], better: 'higher', headline: [],
    basis: [],
    example: '上云企业达到3200家',
  },
  {
    id: 'industrial_clusters', name: '先进制造业集群', en: 'Advanced manufacturing clusters',
    aliases: ['特色产业集群', '中小企业特色产业集群'],
    units: ['个', '座', '处', '家'], better: 'higher', headline: [],
    basis: ['国家级', '省级', '国家'],
    example: '先进制造业集群达到4个',
  },
  {
    id: 'pilot_bases', name: '中试基地', en: 'Pilot-scale bases',
    aliases: ['中试平台'],
    units: ['个', '家', '户'], better: 'higher', headline: [],
    basis: [],
    example: '中试基地达到9个',
  },
  {
    id: 'automobile_output', name: '汽车产量', en: 'Motor vehicles produced',
    aliases: ['整车产量', '汽车生产', '汽车整车产量'],
    units: ['辆'], better: 'higher', headline: [],
    basis: [],
    example: '汽车产量达到35万辆',
  },
  {
    id: 'nev_output', name: '新能源汽车产量', en: 'New-energy vehicles produced',
    aliases: ['新能源整车产量'],
    units: ['辆'], better: 'higher', headline: [],
    basis: [],
    example: '新能源汽车产量增长28%',
  },
  {
    id: 'industrial_robot_output', name: '工业机器人产量', en: 'Industrial robots produced',
    aliases: [],
    units: ['套', '户', '间'], better: 'higher', headline: [],
    basis: [],
    example: '工业机器人产量增长16%',
  },
  {
    id: 'coal_output', name: '原煤产量', en: 'Raw coal produced',
    aliases: ['煤炭产量', '原煤'],
    units: ['吨'], better: 'neutral', headline: [],
    basis: ['规上'],
    example: '原煤产量达到1.2亿吨',
  },
  {
    id: 'crude_oil_output', name: '原油产量', en: 'Crude oil produced',
    aliases: ['原油'],
    units: ['吨', '斤', '公斤'], better: 'neutral', headline: [],
    basis: [],
    example: '原油产量达到300万吨',
  },
  {
    id: 'natural_gas_output', name: '天然气产量', en: 'Natural gas produced',
    aliases: [],
    units: ['立方米'], better: 'higher', headline: [],
    basis: [],
    example: '天然气产量增长5.5%',
  },
  {
    id: 'steel_output', name: '粗钢产量', en: 'Crude steel produced',
    aliases: ['钢产量'],
    units: ['吨'], better: 'neutral', headline: [],
    basis: [],
    example: '粗钢产量控制在800万吨以内',
  },
  {
    id: 'compute_scale', name: '算力总规模', en: 'Computing capacity',
    aliases: ['智算规模', '算力'],
    units: ['EFlops', 'EFLOPS', 'P', '次/秒'], better: 'higher', headline: [],
    basis: ['智能', '通用'],
    example: '算力总规模达到6EFlops',
  },
];
