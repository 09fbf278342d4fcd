import { expect, test } from './journey'
import { places } from './places'

test.use({ viewport: { width: 320, height: 640 } })

for (const who of ['a visitor', 'an administrator'] as const) {
  test(`${who} reads every page 320 pixels wide without scrolling sideways`, async ({ page, graph, somebody, signIn }) => {
    if (who === 'an administrator') await signIn(await somebody({ role: 'ADMINISTRATOR' }))
    const { forVisitors, forMembers } = await places(graph)
    for (const path of who === 'a visitor' ? forVisitors : forMembers) {
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} is too wide`).toBeLessThanOrEqual(320)
    }
  })
}

test('everything that can be pressed is 24 pixels high and wide or more, or stands in a sentence', async ({ page, graph }) => {
  for (const path of (await places(graph)).forVisitors) {
    await page.goto(path)
    const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a, button, summary, input:not([type=hidden]), select')]
      .filter((element) => element.checkVisibility() && !element.closest('p, li, td, figcaption, h1, h2, h3') && !element.matches('.skip'))
      .filter((element) => { const { width, height } = (element.closest('label') ?? element).getBoundingClientRect(); return width < 24 || height < 24 })
      .map((element) => element.outerHTML.slice(0, 120)))
    expect(small, path).toEqual([])
  }
})
