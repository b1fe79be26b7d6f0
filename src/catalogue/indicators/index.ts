/** All rows, in the order of tables. */
import type { Indicator } from '../types.js';
import { agriculture } from './agriculture.js';
import { banking } from './banking.js';
import { cityGreens } from './city-greens.js';
import { cultureTourism } from './culture-tourism.js';
import { ecology } from './ecology.js';
import { economy } from './economy.js';
import { education } from './education.js';
import { employment } from './employment.js';
import { energy } from './energy.js';
import { enterprises } from './enterprises.js';
import { environment } from './environment.js';
import { finance } from './finance.js';
import { health } from './health.js';
import { housingCity } from './housing-city.js';
import { income } from './income.js';
import { industry } from './industry.js';
import { investment } from './investment.js';
import { manufacturing } from './manufacturing.js';
import { rural } from './rural.js';
import { safety } from './safety.js';
import { science } from './science.js';
import { security } from './security.js';
import { trade } from './trade.js';
import { transport } from './transport.js';

export const indicators: readonly Indicator[] = [
  ...economy,
  ...industry,
  ...manufacturing,
  ...agriculture,
  ...rural,
  ...investment,
  ...trade,
  ...finance,
  ...banking,
  ...enterprises,
  ...science,
  ...income,
  ...employment,
  ...security,
  ...education,
  ...health,
  ...cultureTourism,
  ...housingCity,
  ...cityGreens,
  ...transport,
  ...energy,
  ...environment,
  ...ecology,
  ...safety,
];
