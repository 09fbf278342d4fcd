import { mkdir, writeFile } from 'node:fs/promises'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { ClearError } from '../db/embedded/clear-error'
import { readArguments } from './launch/arguments'
import { command } from './launch/command'
import { say } from './launch/say'
import { provideChromium } from './test/chromium'

const USAGE = 'npm run pictures -- --url ADDRESS   (of a portal with the demo, such as http://127.0.0.1:3000)'
const FOLDER = 'docs/images'

/** The pictures of README and docs: a page of the demo, and the part of it that is shown. */
const pictures = [
  { name: 'home', path: '/' },
  { name: 'idea', path: '/ideas/buurtbakfiets', part: '#confluence' },
  { name: 'lineage', path: '/ideas/schooldak', part: '#lineage' },
  { name: 'community', path: '/communities/buurtstroom' },
]

await command(async () => {
  const { values, rest } = readArguments(USAGE, ['url'])
  if (rest.length > 0) throw new ClearError(`Use: ${USAGE}`)
  const browser = await chromium.launch({ executablePath: await provideChromium(say), args: ['--no-sandbox'] })
  try {
    await mkdir(FOLDER, { recursive: true })
    for (const theme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ baseURL: values.url ?? 'http://127.0.0.1:3000', viewport: { width: 1180, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/Amsterdam', colorScheme: theme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      for (const picture of pictures) await take(page, picture, theme)
      await context.close()
    }
  } finally {
    await browser.close()
  }
})

async function take(page: Page, { name, path, part }: { name: string, path: string, part?: string }, theme: string) {
  const answer = await page.goto(path)
  if (!answer?.ok()) throw new ClearError(`${path} answers ${answer?.status() ?? 'nothing'}: is it a portal with the demo?`)
  const file = `${FOLDER}/${name}${theme === 'dark' ? '-dark' : ''}.png`
  const picture = await (part ? page.locator(part) : page).screenshot()
  await writeFile(file, await sharp(picture).png({ palette: true, quality: 90, effort: 10 }).toBuffer())
  say(`${file} is fresh.`)
}
