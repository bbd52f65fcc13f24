import { DrawContext } from '@freshlegs/domain';
import { analyteOf, judgedChange, unitForPeople } from '@freshlegs/domain/lab';
import type { PanelView, ResultView } from './model.ts';
import type { PanelRow, ResultRow } from './queries.ts';

type Measured = Pick<ResultRow, 'value' | 'unit' | 'comparator'>;

/** Panels with their results, newest first; each result against the laboratory's own interval and its predecessor. */
export function panelViews(panels: readonly PanelRow[], results: readonly ResultRow[]): PanelView[] {
  const ordered = panels.toSorted((a, b) =>
    a.collectedOn < b.collectedOn ? 1 : a.collectedOn > b.collectedOn ? -1 : 0,
  );
  return ordered.map((panel, index) => {
    const earlier = ordered.slice(index + 1);
    return {
      id: panel.id,
      collectedOn: panel.collectedOn,
      collectedAt: panel.collectedAt?.toISOString() ?? null,
      zone: panel.zone,
      laboratory: panel.laboratory,
      context: DrawContext.parse(panel.context),
      results: results
        .filter((result) => result.panelId === panel.id)
        .map((result) => resultView(result, earlier, results)),
    };
  });
}

function resultView(result: ResultRow, earlier: readonly PanelRow[], all: readonly ResultRow[]): ResultView {
  const analyte = analyteOf(result.analyte);
  return {
    analyte: result.analyte,
    name: analyte?.name ?? result.analyte,
    known: analyte !== undefined,
    value: result.value,
    comparator: result.comparator,
    unit: result.unit,
    unitForPeople: unitForPeople(result.unit),
    refLow: result.refLow,
    refHigh: result.refHigh,
    flag: intervalFlag(result),
    confirmed: result.confirmed,
    change: changeSince(result, earlier, all),
  };
}

function changeSince(result: ResultRow, earlier: readonly PanelRow[], all: readonly ResultRow[]): ResultView['change'] {
  for (const panel of earlier) {
    const before = all.find((other) => other.panelId === panel.id && other.analyte === result.analyte);
    if (!before) continue;
    const change = judgedChange(result.analyte, measured(before), measured(result));
    const percent = change.status === 'not-comparable' ? null : change.percent;
    return { status: change.status, since: panel.collectedOn, percent, sentence: change.sentence };
  }
  return null;
}

const measured = ({ value, unit, comparator }: Measured) =>
  comparator === null ? { value, unit } : { value, unit, comparator };

/** "< 5" is certainly below a limit of 5 and says nothing about a limit of 3. */
function intervalFlag({ value, comparator, refLow, refHigh }: ResultRow): ResultView['flag'] {
  if (refLow === null && refHigh === null) return null;
  if (refLow !== null && comparator !== '>' && (value < refLow || (comparator === '<' && value <= refLow)))
    return 'low';
  if (refHigh !== null && comparator !== '<' && (value > refHigh || (comparator === '>' && value >= refHigh)))
    return 'high';
  return comparator === null ? 'within' : null;
}
