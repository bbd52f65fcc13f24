import type { RouterOutputs } from '../../../client/router-outputs.ts';
import type { ReactNode } from 'react';
import { formatDay } from '../../../format/dates.ts';
import { Table, Td, Th } from '../../../ui/table.tsx';

type Model = RouterOutputs['report']['preview'];

/** The page for the physician as it will be printed, in the same order and words. */
export function ReportPreview({ model }: { model: Model }) {
  return (
    <article
      aria-label="Preview of the page"
      className="grid min-w-0 gap-5 rounded-xl border border-edge bg-surface p-4 sm:p-6"
    >
      <header className="grid gap-2">
        <h3 className="text-lg font-bold">{model.title}</h3>
        <Pairs rows={model.identity} />
      </header>
      <Part title="Reason">
        <p>{model.reason}</p>
      </Part>
      {model.question !== '' && (
        <Part title="Question">
          <p>{model.question}</p>
        </Part>
      )}
      <List title="Present" items={model.positives} />
      <List title="Asked and not present" items={model.negatives} />
      <List title="Not assessed" items={model.notAssessed} />
      {model.results.length > 0 && (
        <Part title="Results">
          <Table caption="Laboratory results on the page">
            <thead>
              <tr>
                <Th>Test</Th>
                <Th>Result</Th>
                <Th>Flag</Th>
                <Th>Unit</Th>
                <Th>Laboratory's interval</Th>
                <Th>Collected</Th>
              </tr>
            </thead>
            <tbody>
              {model.results.map((row) => (
                <tr key={`${row.test}-${row.collectedOn}-${row.result}`}>
                  <Th scope="row">{row.test}</Th>
                  <Td>{row.result}</Td>
                  <Td>{row.flag}</Td>
                  <Td>{row.unit}</Td>
                  <Td>{row.interval}</Td>
                  <Td className="whitespace-nowrap">{formatDay(row.collectedOn)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Part>
      )}
      <List title="About the results" items={model.resultNotes} />
      {model.training.length > 0 && (
        <Part title="Training">
          <Pairs rows={model.training} />
        </Part>
      )}
      <List title="Tried so far" items={model.tried} />
      <List title="Withheld by the athlete" items={model.withheld} />
      <footer className="grid gap-1 border-t border-line pt-3 text-xs text-muted">
        {model.footer.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid min-w-0 gap-1 text-sm">
      <h4 className="font-semibold">{title}</h4>
      {children}
    </section>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="list-disc pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Part>
  );
}

function Pairs({ rows }: { rows: readonly { readonly label: string; readonly value: string }[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
      {rows.map(({ label, value }) => (
        <div key={label} className="flex flex-wrap gap-x-2">
          <dt className="text-muted">{label}:</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
