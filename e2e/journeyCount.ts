import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { gapsOf } from '#scripts/browserGaps.ts'

const outcomes = (tests: readonly TestCase[], outcome: ReturnType<TestCase['outcome']>): number =>
  tests.filter((test) => test.outcome() === outcome).length

/** Says how many journeys were walked in which browser, and which a driver cannot walk. */
export default class JourneyCount implements Reporter {
  #root: Suite | null = null

  onBegin(_: FullConfig, root: Suite): void {
    this.#root = root
  }

  onEnd(): void {
    for (const suite of this.#root?.suites ?? []) {
      const name = suite.project()?.name || 'Chromium'
      const tests = suite.allTests()
      const failed = outcomes(tests, 'unexpected')
      const skipped = outcomes(tests, 'skipped')
      const walked = tests.length - skipped
      const gaps = gapsOf(name)
      const rest = [
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        ...(gaps.length > 0 ? [`${gaps.length} left out`] : []),
      ]
      process.stdout.write(`${[`${walked} journeys in ${name}`, ...rest].join(', ')}\n`)
      for (const { journey, why } of gaps) process.stdout.write(`  left out in ${name}: ${journey}: ${why}\n`)
    }
  }
}
