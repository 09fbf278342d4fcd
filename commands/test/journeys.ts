import { readFile, rm } from 'node:fs/promises'
import { say } from '../launch/say'
import { runTool } from '../launch/tool'
import { check } from './check'
import { provideChromium } from './chromium'
import { providePython } from './python'
import { startDemoPortal, type DemoPortal } from './demo-portal'
import { corrected, tallyOfPlaywright } from './reports'
import { failedOne, sum, type Tally } from './tally'

const report = '.cache/playwright.json'

/**
 * Runs `npm start` on an empty folder, the journeys of e2e/ against it, and ends it. Its start and its end count as one test each.
 * The journeys find the portal in E2E_BASE_URL and its database in NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.
 */
export async function runJourneys(folder: string): Promise<Tally> {
  const started: { portal?: DemoPortal; chromium?: string } = {}
  const start = await check('npm start serves the demo', async () => {
    started.chromium = await provideChromium(say)
    await providePython(say) // for the quick start of docs/
    started.portal = await startDemoPortal(folder)
    return undefined
  })
  const { portal, chromium } = started
  if (!portal || !chromium) return start
  const journeys = await runPlaywright(portal, chromium)
  if (journeys.failed > 0) say(`What the portal said meanwhile:\n${await portal.said()}`)
  return sum([start, journeys, await check('Ctrl-C ends all of it', () => portal.end())])
}

async function runPlaywright({ url, login }: DemoPortal, chromium: string): Promise<Tally> {
  await rm(report, { force: true })
  const code = await runTool('playwright', ['test', '--reporter=list,json'], {
    E2E_BASE_URL: url, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    NEO4J_URI: login.uri, NEO4J_USERNAME: login.username, NEO4J_PASSWORD: login.password,
  })
  try {
    return corrected(tallyOfPlaywright(JSON.parse(await readFile(report, 'utf8'))), code)
  } catch (error) {
    say(`✗ Playwright left no report: ${(error as Error).message}`)
    return failedOne
  }
}
