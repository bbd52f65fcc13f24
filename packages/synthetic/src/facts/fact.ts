import type {
  AddShoeInput,
  AnswerQuestionnaireInput,
  CheckInInput,
  ConfirmRestInput,
  LocalDate,
  LogBloodTestInput,
  LogRunInput,
  MedicineInput,
  ProfileFactKind,
  RecordObservationInput,
  ReportSymptomsInput,
} from '@freshlegs/domain';

/**
 * What an athlete, or for `observation` the coach, entered on a day, as the product's inputs take it: the same stream
 * fills a record, goes through the use cases, or feeds a benchmark. `on` is the day of the entry; a blood test is
 * entered on the day of the draw.
 */
export type Fact = { readonly on: LocalDate } & (
  | { readonly kind: 'profile'; readonly fact: ProfileFactKind; readonly value: string | number | boolean }
  | { readonly kind: 'shoe'; readonly input: AddShoeInput }
  | { readonly kind: 'check-in'; readonly input: CheckInInput }
  | { readonly kind: 'session'; readonly input: LogRunInput }
  | { readonly kind: 'rest'; readonly input: ConfirmRestInput }
  | { readonly kind: 'symptoms'; readonly input: ReportSymptomsInput }
  | { readonly kind: 'questionnaire'; readonly input: AnswerQuestionnaireInput }
  | { readonly kind: 'medicine'; readonly input: MedicineInput }
  | { readonly kind: 'blood-test'; readonly input: LogBloodTestInput }
  | { readonly kind: 'observation'; readonly input: RecordObservationInput }
);
export type FactKind = Fact['kind'];
export type FactOf<Kind extends FactKind> = Extract<Fact, { readonly kind: Kind }>;
