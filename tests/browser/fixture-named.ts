import { type Fixture, readFixtures } from '@/tests/fixtures/read-fixtures';

/** The fixture of that name. Throws when there is none. */
export function fixtureNamed(name: string): Fixture {
  const found = readFixtures().find((fixture) => fixture.name === name);
  if (!found) throw new Error(`No fixture is called ${name}`);
  return found;
}
