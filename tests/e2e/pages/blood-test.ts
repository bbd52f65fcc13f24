import type { Locator, Page } from '@playwright/test';

interface PrintedResult {
  readonly analyte: string;
  readonly value: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

/** A laboratory report typed in. */
export class BloodTest {
  constructor(private readonly page: Page) {}

  async open(club: string): Promise<void> {
    await this.page.goto(`${club}/me/blood/new`);
  }

  async drawnOn(day: string, time: string): Promise<void> {
    await this.page.getByLabel('Day', { exact: true }).fill(day);
    await this.page.getByLabel(/^Time/).fill(time);
  }

  get unit(): Locator {
    return this.page.getByRole('combobox', { name: 'Unit as printed' });
  }

  async result({ analyte, value, unit, from, to }: PrintedResult): Promise<void> {
    await this.page.getByRole('combobox', { name: 'What was measured?' }).selectOption({ label: analyte });
    await this.unit.selectOption({ label: unit });
    await this.value(value);
    const interval = this.page.getByRole('group', { name: /^The laboratory's own interval/ });
    await interval.getByRole('textbox', { name: 'From' }).fill(from);
    await interval.getByRole('textbox', { name: 'To' }).fill(to);
  }

  async value(value: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Value as printed' }).fill(value);
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save these results' }).click();
  }

  get refusal(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }
}
