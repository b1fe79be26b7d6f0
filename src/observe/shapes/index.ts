/** All sentence shapes. Their order decides nothing. */
import type { Shape } from '../types.js';
import { carried } from './carried.js';
import { chain } from './chain.js';
import { compared } from './compared.js';
import { completion, plannedAmount, restored } from './completion.js';
import { effect } from './effect.js';
import { forWhom } from './for-whom.js';
import { improved } from './improved.js';
import { leftName } from './left.js';
import { measuresFor } from './measures-for.js';
import { money } from './money.js';
import { ofAccidents } from './of-accidents.js';
import { others } from './others.js';
import { partOfWhole } from './part-of-whole.js';
import { partedHead } from './parted-head.js';
import { predicate } from './predicate.js';
import { pulls } from './pulls.js';
import { reachedPlaces } from './reached-places.js';
import { rightName } from './right.js';
import { sameSubject } from './same-subject.js';
import { share } from './share.js';
import { shareOfDoing } from './share-of-doing.js';
import { sharedHead } from './shared-head.js';
import { task } from './task.js';
import { threshold } from './threshold.js';

export const shapes: readonly Shape[] = [
  leftName,
  rightName,
  carried,
  chain,
  forWhom,
  measuresFor,
  improved,
  money,
  share,
  shareOfDoing,
  others,
  partOfWhole,
  partedHead,
  task,
  predicate,
  sameSubject,
  sharedHead,
  threshold,
  compared,
  completion,
  plannedAmount,
  restored,
  ofAccidents,
  effect,
  pulls,
  reachedPlaces,
];
