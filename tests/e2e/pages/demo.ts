import type { Locator, Page } from '@playwright/test';

/** The ribbon above every page of the demo. */
export class Demo {
  constructor(private readonly page: Page) {}

  get ribbon(): Locator {
    return this.page.getByRole('complementary', { name: 'Demo' });
  }

  get people(): Locator {
    return this.ribbon.getByRole('combobox', { name: 'See it as' });
  }

  /** The groups of the list: staff, then each squad. */
  get squads(): Locator {
    return this.people.locator('optgroup');
  }

  /** Goes on with the eyes of another person of the demo. */
  async seeAs(name: string, story: string): Promise<void> {
    await this.people.selectOption({ label: `${name}: ${story}` });
  }
}
