import type { RED_FLAG_CODES } from '@freshlegs/domain';

/** What fires the red flags: answers alone, without history and without heavy legs. */
export const RED_FLAG_FIRES: Readonly<Record<(typeof RED_FLAG_CODES)[number], string>> = {
  'RF.CHEST_PAIN': 'Chest pain or pressure. Now or in the last {recentHours}: emergency; earlier: doctor today.',
  'RF.SYNCOPE':
    'Fainted. Not recovered, or during exercise in the last {recentHours}: emergency; during exercise earlier, or in the last {recentHours}, or when is not known: doctor today; else doctor within days.',
  'RF.PALPITATIONS':
    'The heart races or skips. With fainting or chest pain: emergency; during exercise: doctor within days.',
  'RF.DYSPNOEA':
    'Short of breath. Suddenly or at rest: emergency; out of proportion to the effort: doctor within days.',
  'RF.MYOCARDITIS':
    'Chest pain, racing heart, fainting or breathlessness out of proportion within {viralDays} of a viral illness: doctor today.',
  'RF.DVT': 'One leg newly swollen: doctor today. With breathlessness, chest pain or coughing up blood: emergency.',
  'RF.ACUTE_LIMB_ISCHAEMIA': 'A leg suddenly cold, pale or numb: emergency.',
  'RF.ACUTE_COMPARTMENT':
    'Leg pain that does not settle with rest and is severe, or with a hard muscle, numbness or a foot that drops: emergency.',
  'RF.RHABDO':
    'Urine the colour of cola or tea: doctor today. With little urine, confusion, or severe muscle pain and weak muscles: emergency.',
  'RF.CAUDA_EQUINA': 'Numb between the legs, new trouble with bladder or bowel, or both legs newly weak: emergency.',
  'RF.NEURO_WEAKNESS': 'New weakness: doctor today. Climbing, or with face, arm or speech: emergency.',
  'RF.LIMB_THREAT': 'Foot pain at rest: doctor today. A wound on the foot that does not heal: doctor within days.',
  'RF.HEAT_STROKE': 'Collapsed or confused and very hot: emergency.',
  'RF.EAH': 'Headache, vomiting, confusion or a seizure after a long effort with much drinking: emergency.',
  'RF.PREGNANCY':
    'Pregnant, with bleeding, leaking fluid, contractions, one leg newly swollen or dizziness: midwife, maternity unit or doctor today.',
  'RF.BONE_STRESS': 'Pain in one spot of a bone on hopping or at night: doctor within days, no running until then.',
  'RF.INFECTION': 'A hot, red leg with fever: doctor today.',
  'RF.SYSTEMIC': 'Unexplained loss of body mass, or sweating through the night: doctor within days.',
  'RF.MENTAL': 'Help was asked for because of thoughts of self-harm: emergency.',
  'RF.GI_BLEED': 'Black or tarry stool: doctor today.',
  'RF.SICKLE_COLLAPSE': 'Legs gave way during exercise, with sickle-cell trait: emergency.',
  'RF.MED.FLUOROQUINOLONE':
    'Tendon pain, muscle pain or tingling with an antibiotic of this class, also one taken before: prescriber or pharmacist today.',
  'RF.MED.MUSCLE':
    'Widespread muscle pain or weak muscles with a medicine that can affect muscles, or severe muscle pain with isotretinoin: doctor within days. With dark urine and a medicine of the first kind: doctor today.',
  'RF.MED.ELECTROLYTE':
    'Racing heart or weak muscles with a medicine that changes the salts of the blood: doctor today.',
};
