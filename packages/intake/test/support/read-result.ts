import { readActivityFile, type IntakeActivity, type IntakeResult } from '../../src/index.ts';
import { writeFit, type Message } from './write-fit.ts';

export const read = (bytes: Uint8Array): IntakeResult => readActivityFile(bytes, 'run.fit');

export const readMessages = (messages: readonly Message[]): IntakeResult => read(writeFit(messages));

export function activitiesOf(result: IntakeResult): readonly IntakeActivity[] {
  return result.status === 'read' ? result.activities : [];
}

export function warningsOf(result: IntakeResult): string[] {
  return result.status === 'read' ? result.warnings.map(({ code }) => code) : [];
}

export const codeOf = (result: IntakeResult): string => (result.status === 'refused' ? result.code : 'read');
