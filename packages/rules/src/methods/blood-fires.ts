import type { BLOOD_CODES } from '@freshlegs/domain';

const BY_HAEMOGLOBIN = 'Mildly low: doctor within two weeks; below {hbModerate}: within days; below {hbSevere}: today.';

/** What fires the blood codes. Of the codes of one rule that grade the same value the first that fits counts. */
export const BLOOD_FIRES: Readonly<Record<(typeof BLOOD_CODES)[number], string>> = {
  'B.IRON.OUT_OF_SCOPE_PREGNANCY':
    'Pregnant: iron values are not graded here. Doctor within two weeks; haemoglobin below {hbSevereInPregnancy}: today.',
  'B.IRON.LOW_HB_IRON_UNKNOWN': `Haemoglobin below its line ({hbLowWomen}, men {hbLowMen}, under 15 {hbLowUnder15}; higher where the home lies at {hbAltitudeFromM} or above), and no ferritin within {pairedDays} of it. ${BY_HAEMOGLOBIN}`,
  'B.IRON.HB_ONLY_NOT_LOW':
    'Haemoglobin not below its line, and no ferritin. Worth knowing; with tiredness or heavy legs worth a talk.',
  'B.IRON.LOW_HB_LOW_FERRITIN': `Haemoglobin below its line, and a ferritin within {pairedDays} below its own, or below {unreadableWhenInflamed} while inflamed. ${BY_HAEMOGLOBIN} Adults other than women below {hbSoonerForMenBelow}: at least within days.`,
  'B.IRON.LOW_HB_FERRITIN_NOT_LOW': `Haemoglobin below its line, and a ferritin within {pairedDays} that is not. ${BY_HAEMOGLOBIN} A woman with {hbDilutionFrom} or more, without symptoms or inflammation and with red cells of usual size: within four weeks, because training can dilute the blood.`,
  'B.IRON.LOW_FUNCTIONAL':
    'Ferritin below its line and below {functional}, and transferrin saturation below {tsatLow}. Doctor within two weeks.',
  'B.IRON.DEPLETED': 'Ferritin below {depleted}. Doctor within two weeks.',
  'B.IRON.LOW': 'Ferritin below {low}, at age 12 to 14 below {lowUnder15}. Doctor within four weeks.',
  'B.IRON.VERY_HIGH': 'Ferritin above {veryHigh}. Doctor within two weeks.',
  'B.IRON.UNCERTAIN_ACUTE_PHASE':
    'Ferritin not low but below {unreadableWhenInflamed} while inflamed: CRP above {crpInflamed}, or ill in the 14 days around the draw where no CRP of it exists, or a marathon or longer in the {raceWithinDays} before. Worth a talk; with a low saturation doctor within four weeks.',
  'B.IRON.HIGH':
    'Ferritin above {highMen} (men) or {highWomen} (others); while inflamed above {highWhenInflamed}. Doctor within four weeks.',
  'B.IRON.ADEQUATE_ACUTE_PHASE': 'Any other ferritin while inflamed: to be repeated when well.',
  'B.IRON.UPPER_RANGE':
    'Ferritin above {upperMen} (men) or {upperWomen} (others), not yet high. Worth a talk while iron is taken.',
  'B.IRON.BORDERLINE':
    'From {borderlineFromAge} on: ferritin not low but below {borderline}. Worth a talk with tiredness, heavy legs or a risk factor.',
  'B.IRON.ADEQUATE':
    'Any other ferritin. Worth a talk all the same with a saturation below {tsatLow} or above {tsatHighMen} (men) or {tsatHighWomen} (others), a raised transferrin receptor, a value below the own interval of the laboratory, or below {preAltitude} within {campWithinDays} before an altitude camp.',
  'B.IRON.FERRITIN_NOT_PAIRED':
    'Haemoglobin below its line, and a ferritin more than {pairedDays} apart: that ferritin is graded on its own.',
  'B.HB.HIGH':
    'Haemoglobin above {hbHighMen} (men) or {hbHighWomen} (others), not in pregnancy. Doctor within four weeks; above {hbVeryHigh}: within days.',
  'B.MCV.LOW':
    'Red cell size of the last {withinDays} below {smallBelow}, under 15 below {smallBelowUnder15}. Doctor within four weeks unless a current low ferritin already says so.',
  'B.B12.OUT_OF_SCOPE_PREGNANCY': 'Pregnant: B12 is not graded here.',
  'B.B12.LOW':
    'Active B12 below {activeLow}, or total B12 below {totalLowNgL} or {totalLowPmolL} (compared in the unit of the report, never converted); for total B12 the lower limit of the laboratory counts instead where it is given. Doctor within two weeks.',
  'B.B12.FUNCTIONAL_LOW':
    'B12 not low, but MMA of the same {pairedDays} above the limit of the laboratory, else above {mmaRaised} under {mmaLineUnderAge}. Doctor within two weeks.',
  'B.B12.INDETERMINATE':
    'Total B12 from the low line to {totalUnlikelyNgL} or {totalUnlikelyPmolL}, or active B12 to {activeUnlikely}. Worth a talk; doctor within four weeks with a risk factor, tiredness or heavy legs; within two with homocysteine above {homocysteineRaised}.',
  'B.B12.DISCORDANT':
    'Total B12 low but active B12 of the same {pairedDays} above {activeUnlikely}. Doctor within four weeks.',
  'B.B12.INDETERMINATE_MMA_NORMAL': 'B12 between the lines, and MMA not raised. Worth knowing.',
  'B.B12.NOT_INTERPRETABLE_SUPPLEMENTED': 'B12 above the lines while B12 is taken: says nothing about the stores.',
  'B.B12.HIGH_UNSUPPLEMENTED':
    'Total B12 above {totalHighNgL} or {totalHighPmolL} although none is taken. Doctor within four weeks.',
  'B.B12.UNLIKELY_LOW':
    'Total B12 above {totalUnlikelyNgL} or {totalUnlikelyPmolL}, or active B12 above {activeUnlikely}.',
  'B.B12.TEST_WORTH_RAISING':
    'No B12 result, a risk factor, and one of tiredness, heavy legs, numbness or tingling. Worth a talk.',
  'B.B12.TINGLING':
    'Numbness or tingling. With nitrous oxide: today; within two weeks where B12 speaks against it or nothing hints at it; else within days.',
  'B.MCV.HIGH':
    'Red cell size of the last {withinDays} above {largeAbove}. Doctor within four weeks; within two with B12 between the lines.',
  'B.FOLATE.LOW':
    'Folate of the last {folateWithinDays} below {folateLow}. Doctor within two weeks; B12 has to be looked at first.',
  'B.NITROUS_OXIDE': 'Nitrous oxide was used: total B12 can mislead. Doctor within two weeks.',
  'B.VITAMIN_D.LOW': 'Below {low}. Doctor within four weeks.',
  'B.VITAMIN_D.INSUFFICIENT': 'Below {insufficient}. Worth a talk.',
  'B.VITAMIN_D.SUFFICIENT': 'From {insufficient} to {high}.',
  'B.VITAMIN_D.HIGH': 'Above {high}. Doctor within four weeks.',
  'B.VITAMIN_D.VERY_HIGH': 'Above {veryHigh}. Doctor within days.',
  'B.TSH.RAISED_10_PLUS': '{raised10} or more. Doctor within two weeks.',
  'B.TSH.RAISED': 'Above the limit of the laboratory, else above {raised}. Doctor within four weeks.',
  'B.TSH.IN_RANGE': 'Between the limits.',
  'B.TSH.SUPPRESSED': 'Below {suppressed}. Doctor within two weeks.',
  'B.TSH.BELOW_RANGE': 'Below the limit of the laboratory, else below {belowRange}. Doctor within four weeks.',
  'B.CK.ABOVE_ATHLETE_RANGE':
    'Above {athleteMen} (men) or {athleteWomen} (others). Worth a talk; with dark urine or severe muscle pain doctor today. A result older than {withinDays} is only a note.',
  'B.CK.MARKED': 'Above {marked}. Doctor within days; with dark urine or severe muscle pain today.',
  'B.CK.EXTREME': 'Above {extreme}. Doctor today.',
  'B.SYMPTOM.SAME_DAY':
    'Chest pain, fainting, breathless at rest, black stool, unsteady walking, weakness of a limb, loss of sight, new trouble with bladder or bowel, or dark urine with severe muscle pain.',
  'B.SYMPTOM.DAYS':
    'Dark urine, blood with the stool, or breathlessness on effort or unexplained loss of body mass while haemoglobin is below its line.',
  'B.DATA_QUERY':
    'A result with an unknown name or unit, dated in the future, impossible or unlikely; or a printed saturation that does not fit the computed one.',
  'B.OUT_OF_SCOPE_AGE': 'Younger than {scopeFrom}: blood results are not graded.',
};
