import type { Rule } from '../kernel/rule.ts';
import { antibioticWithTendonOrNerveSigns } from './antibiotic-with-tendon-or-nerve-signs.ts';
import { blackStool } from './black-stool.ts';
import { bonePain } from './bone-pain.ts';
import { breathlessness } from './breathlessness.ts';
import { chestPain } from './chest-pain.ts';
import { colaColouredUrine } from './cola-coloured-urine.ts';
import { coldNumbLeg } from './cold-numb-leg.ts';
import { collapseInHeat } from './collapse-in-heat.ts';
import { fainting } from './fainting.ts';
import { footPainAtRest } from './foot-pain-at-rest.ts';
import { heartSymptomsAfterVirus } from './heart-symptoms-after-virus.ts';
import { hotRedLeg } from './hot-red-leg.ts';
import { illAfterDrinkingMuch } from './ill-after-drinking-much.ts';
import { legPainNotSettling } from './leg-pain-not-settling.ts';
import { losingMassOrNightSweats } from './losing-mass-or-night-sweats.ts';
import { medicineWithMuscleSigns } from './medicine-with-muscle-signs.ts';
import { newWeakness } from './new-weakness.ts';
import { oneLegSwollen } from './one-leg-swollen.ts';
import { racingHeart } from './racing-heart.ts';
import { saddleNumbness } from './saddle-numbness.ts';
import { sickleCollapse } from './sickle-collapse.ts';
import { thoughtsOfSelfHarm } from './thoughts-of-self-harm.ts';
import { warningSignsForMidwife } from './warning-signs-for-midwife.ts';
import { waterTabletWithWeakness } from './water-tablet-with-weakness.ts';

/** Every red flag, in the order of 7.15. They need no history and no heavy legs. */
export const RED_FLAG_RULES: readonly Rule[] = [
  chestPain,
  fainting,
  racingHeart,
  breathlessness,
  heartSymptomsAfterVirus,
  oneLegSwollen,
  coldNumbLeg,
  legPainNotSettling,
  colaColouredUrine,
  saddleNumbness,
  newWeakness,
  footPainAtRest,
  collapseInHeat,
  illAfterDrinkingMuch,
  warningSignsForMidwife,
  bonePain,
  hotRedLeg,
  losingMassOrNightSweats,
  thoughtsOfSelfHarm,
  blackStool,
  sickleCollapse,
  antibioticWithTendonOrNerveSigns,
  medicineWithMuscleSigns,
  waterTabletWithWeakness,
];
