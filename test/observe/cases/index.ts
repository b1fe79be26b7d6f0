/** All tables of cases, one a phenomenon. */
import { agents } from './agents.js';
import { allSectors } from './all-sectors.js';
import { alsoCalled } from './also-called.js';
import { amounts } from './amounts.js';
import { asides } from './asides.js';
import { averages } from './averages.js';
import { behindCounts } from './behind-counts.js';
import { betweenFigures } from './between-figures.js';
import { bothTold } from './both-told.js';
import { bracketsAlone } from './brackets-alone.js';
import { branches } from './branches.js';
import { branchesShared } from './branches-shared.js';
import { carried } from './carried.js';
import { change } from './change.js';
import { claims } from './claims.js';
import { classes } from './classes.js';
import { companions } from './companions.js';
import { comparisons } from './comparisons.js';
import { continued } from './continued.js';
import { count } from './count.js';
import { countyReports } from './county-reports.js';
import { dealings } from './dealings.js';
import { deeds } from './deeds.js';
import { each } from './each.js';
import { eachOfList } from './each-of.js';
import { effects } from './effects.js';
import { endsOfNames } from './ends-of-names.js';
import { examples } from './examples.js';
import { executed } from './executed.js';
import { executedParts } from './executed-parts.js';
import { extents } from './extents.js';
import { farms } from './farms.js';
import { forWhom } from './for-whom.js';
import { fromto } from './fromto.js';
import { goals } from './goals.js';
import { goalsInLists } from './goals-in-lists.js';
import { goneOn } from './gone-on.js';
import { headAgain } from './head-again.js';
import { heads } from './heads.js';
import { headsWanted } from './heads-wanted.js';
import { keptApart } from './kept-apart.js';
import { keptOrLeft } from './kept-or-left.js';
import { keptVerbs, saidOfThem } from './kept-verbs.js';
import { keptWords } from './kept-words.js';
import { leanNames } from './lean-names.js';
import { leftovers } from './leftovers.js';
import { lentTo } from './lent-to.js';
import { levelWith } from './level-with.js';
import { listedDeeds } from './listed-deeds.js';
import { listedProjects } from './listed-projects.js';
import { lists } from './lists.js';
import { listsOfNames } from './lists-of-names.js';
import { living } from './living.js';
import { measured } from './measured.js';
import { measuresForPurpose } from './measures-for.js';
import { names } from './names.js';
import { narrowed } from './narrowed.js';
import { none } from './none.js';
import { object } from './object.js';
import { ofAllOrEach } from './of-all-or-each.js';
import { ofWhole } from './of-whole.js';
import { offices } from './offices.js';
import { oneCondition } from './one-condition.js';
import { oneConditionBehind } from './one-condition-behind.js';
import { oneHead } from './one-head.js';
import { oneOfTwo } from './one-of-two.js';
import { openings } from './openings.js';
import { overGoal } from './over-goal.js';
import { ownSubject } from './own-subject.js';
import { owners } from './owners.js';
import { paidIn } from './paid-in.js';
import { parties } from './parties.js';
import { parts } from './parts.js';
import { partsOfTotals } from './parts-of-totals.js';
import { perEach } from './per-each.js';
import { plainWords } from './plain-words.js';
import { plans } from './plans.js';
import { predicates } from './predicates.js';
import { programmes } from './programmes.js';
import { progress } from './progress.js';
import { projects } from './projects.js';
import { qualitative } from './qualitative.js';
import { raised } from './raised.js';
import { rates } from './rates.js';
import { readPast } from './read-past.js';
import { remarks } from './remarks.js';
import { respectively } from './respectively.js';
import { runon } from './runon.js';
import { saidBefore } from './said-before.js';
import { schools } from './schools.js';
import { bodies, secondParts } from './second-parts.js';
import { sectorLists } from './sector-lists.js';
import { setFromAbove } from './set-from-above.js';
import { several } from './several.js';
import { sharedFronts } from './shared-fronts.js';
import { sharedFrontsHeads } from './shared-fronts-heads.js';
import { shares } from './shares.js';
import { marks, sharesOfDoing } from './shares-of-doing.js';
import { shortest } from './shortest.js';
import { sides } from './sides.js';
import { singleConditions } from './single-conditions.js';
import { stages } from './stages.js';
import { standings } from './standings.js';
import { stocks } from './stocks.js';
import { subject } from './subject.js';
import { tasks } from './tasks.js';
import { tenthPlan } from './tenth-plan.js';
import { toldApart } from './told-apart.js';
import { toldOfWhom } from './told-of-whom.js';
import { toldWhole } from './told-whole.js';
import { topic } from './topic.js';
import { townships } from './townships.js';
import { tradeAbroad } from './trade-abroad.js';
import { turned } from './turned.js';
import type { CaseGroup } from './types.js';
import { wanted } from './wanted.js';
import { wholeReports } from './whole-reports.js';
import { wholeWords } from './whole-words.js';
import { whose } from './whose.js';
import { words } from './words.js';
import { works } from './works.js';
import { worksDone } from './works-done.js';
import { worksInLists } from './works-in-lists.js';
import { worksOfYear } from './works-of-year.js';

/** Number of rows under `todo`: it may only fall. */
export const KNOWN_GAPS = 17;

export const tables: Readonly<Record<string, readonly CaseGroup[]>> = {
  keptApart,
  keptOrLeft,
  betweenFigures,
  behindCounts,
  goneOn,
  sharedFronts,
  asides,
  subject,
  object,
  count,
  projects,
  effects,
  fromto,
  respectively,
  each,
  eachOfList,
  goals,
  townships,
  sectorLists,
  secondParts,
  bodies,
  measuresForPurpose,
  programmes,
  carried,
  topic,
  shares,
  change,
  words,
  averages,
  branches,
  listedDeeds,
  lists,
  heads,
  predicates,
  several,
  sharesOfDoing,
  marks,
  runon,
  qualitative,
  names,
  owners,
  ownSubject,
  parts,
  remarks,
  stocks,
  standings,
  sides,
  claims,
  rates,
  works,
  tasks,
  narrowed,
  wanted,
  wholeWords,
  classes,
  agents,
  amounts,
  wholeReports,
  worksDone,
  worksInLists,
  ofWhole,
  forWhom,
  none,
  countyReports,
  dealings,
  deeds,
  endsOfNames,
  examples,
  executed,
  executedParts,
  toldApart,
  toldWhole,
  leftovers,
  whose,
  oneHead,
  allSectors,
  alsoCalled,
  parties,
  tradeAbroad,
  measured,
  shortest,
  companions,
  comparisons,
  continued,
  raised,
  extents,
  farms,
  openings,
  tenthPlan,
  worksOfYear,
  progress,
  plans,
  offices,
  oneCondition,
  oneConditionBehind,
  listsOfNames,
  living,
  leanNames,
  keptVerbs,
  saidOfThem,
  keptWords,
  sharedFrontsHeads,
  readPast,
  perEach,
  setFromAbove,
  saidBefore,
  schools,
  partsOfTotals,
  singleConditions,
  plainWords,
  ofAllOrEach,
  toldOfWhom,
  oneOfTwo,
  bothTold,
  headAgain,
  goalsInLists,
  levelWith,
  stages,
  turned,
  branchesShared,
  lentTo,
  bracketsAlone,
  listedProjects,
  headsWanted,
  overGoal,
  paidIn,
};
