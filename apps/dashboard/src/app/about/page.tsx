import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { EntryFrame } from '../../features/shell/entry-frame.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'What it is for' };

const List = ({ children }: { children: ReactNode }) => <ul className="grid list-disc gap-2 pl-5">{children}</ul>;

export default function AboutPage() {
  return (
    <EntryFrame wide>
      <div className="mx-auto max-w-3xl">
        <PageHeader title="What Freshlegs is for, and what not" />
        <div className="grid gap-4">
          <Alert tone="alarm" title="If it cannot wait">
            <p>
              Chest pain, fainting, trouble breathing, a swollen painful calf, dark brown urine after hard training, or
              thoughts of hurting yourself: do not wait for an app. Call the emergency number of your country or see a
              doctor today.
            </p>
          </Alert>
          <Card title="What it does">
            <List>
              <li>
                It collects what an athlete enters: runs, effort, food and drink, how the legs feel, symptoms, blood
                tests.
              </li>
              <li>
                It compares that with published lines, in the order in which causes should be put right: training and
                recovery, food and drink, form and shoes, then medical.
              </li>
              <li>
                For every cause it says: look here, no line crossed, not enough data, or does not apply. It shows why,
                and from which source.
              </li>
              <li>It says when it is time to let a physician have a look, and how soon.</li>
            </List>
          </Card>
          <Card title="What it does not do">
            <List>
              <li>It makes no diagnosis and names no dose.</li>
              <li>It clears nobody to run. That a warning is missing does not mean that somebody is healthy.</li>
              <li>It does not replace a physician, a physiotherapist or a dietitian.</li>
              <li>It does not watch over anybody: nobody reads your entries the moment you make them.</li>
              <li>It never ranks athletes by how tired they are or by their bodies.</li>
            </List>
          </Card>
          <Card title="How good is it?">
            <p>
              Many lines come from studies of adults, mostly men. Every rule shows its source and how strong the
              evidence is. Young athletes, pregnancy, living at altitude and some medicines change what a value means.
              Where Freshlegs does not know enough, it says so.
            </p>
          </Card>
          <Card title="Whose data it is">
            <p>
              Yours. Nobody sees anything before you choose. You can change your choice, see who looked, and take a page
              to your own physician. The data stay on the server of the people who run this Freshlegs. Nothing is sent
              anywhere else.
            </p>
          </Card>
        </div>
      </div>
    </EntryFrame>
  );
}
