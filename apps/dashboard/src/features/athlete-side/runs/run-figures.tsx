import { formatDistance, formatDuration, formatPace, type Units } from '../../../format/quantities.ts';
import { Stat } from '../../../ui/stat.tsx';
import type { RunView } from './run-words.ts';

/** What is known of a session in figures; what is not recorded is left out, never 0. */
export function RunFigures({ run, units }: { run: RunView; units: Units }) {
  const { distanceM } = run;
  const pace = distanceM === null || run.sport !== 'run' ? null : formatPace(run.timerS, distanceM, units);
  return (
    <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
      {distanceM !== null && <Stat label="Distance" value={formatDistance(distanceM, units)} />}
      <Stat
        label="Time"
        value={formatDuration(run.timerS)}
        {...(run.elapsedS !== null && run.elapsedS > run.timerS + 59
          ? { note: `${formatDuration(run.elapsedS)} with breaks` }
          : {})}
      />
      {pace !== null && <Stat label="Pace" value={pace} />}
      {run.avgHrBpm !== null && (
        <Stat
          label="Heart rate"
          value={Math.round(run.avgHrBpm)}
          unit="per minute"
          {...(run.maxHrBpm === null ? {} : { note: `highest ${Math.round(run.maxHrBpm)}` })}
        />
      )}
      {run.avgCadenceSpm !== null && (
        <Stat label="Cadence" value={Math.round(run.avgCadenceSpm)} unit="steps per minute" />
      )}
      {run.ascentM !== null && <Stat label="Climb" value={Math.round(run.ascentM)} unit="m" />}
      {run.descentM !== null && <Stat label="Descent" value={Math.round(run.descentM)} unit="m" />}
    </dl>
  );
}
