import { existsSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pictureIn, pngOf } from './chart-picture'
import { lightColours } from './light-colours'

const page = `<header><svg role="img" viewBox="0 0 9 9"></svg></header><main><p>You are signed in.</p><p data-host="true"><a href="/x">Harbour &amp; co</a></p><h2>Confluence</h2><p data-scope="true">1 May to 3 May</p>
  <figure><svg data-chart="true" viewBox="0 0 780 200" role="img" font-size="14"><rect width="390" height="200" fill="var(--stream-3)"></rect><text x="400" y="100" fill="var(--ink)">2.1</text></svg><figcaption>A bar for each week.</figcaption></figure></main>`

test('the colours of pictures are those of the light theme', () => {
  const [tokens = '', stages = ''] = ['app/styles/tokens.css', 'app/components/stages.css'].map((file) => readFileSync(file, 'utf8'))
  const light = tokens.slice(0, tokens.indexOf('}'))
  expect(lightColours).toEqual(Object.fromEntries([...[...light.matchAll(/--([\w-]+): (#\w+)/g)], ...[...stages.matchAll(/--(stage-[\w-]+): light-dark\((#\w+)/g)]].map(([, name, colour]) => [name, colour])))
})

test('a drawing becomes a picture with its title, what it looks at and its caption, in letters that a bare machine has', async () => {
  const svg = pictureIn(page) ?? ''
  expect(svg).toContain('Confluence · Harbour &amp; co')
  expect(svg).toContain('1 May to 3 May')
  expect(svg).toContain('A bar for each week.')
  expect(svg).not.toContain('var(')
  const png = await pngOf(svg)
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  const dark = (from: number, to: number) => { let count = 0; for (let at = from * info.width * info.channels; at < to * info.width * info.channels; at += info.channels) if ((data[at] ?? 255) < 60) count++; return count }
  expect(info.width).toBe(1_200)
  expect(existsSync('node_modules/next/dist/compiled/@vercel/og/Geist-Regular.ttf'), 'the font that Next brings').toBe(true)
  expect(dark(25, 60), 'ink where the title is').toBeGreaterThan(300)
  const colourAt = (x: number, y: number) => `#${data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3).toString('hex')}`
  expect([colourAt(300, 200), colourAt(10, 200)], 'a bar of the third stream on paper').toEqual([lightColours['stream-3'], lightColours.paper].map((colour) => colour?.toLowerCase()))
})

test('a page without a drawing gives no picture', () => {
  expect(pictureIn('<main><h2>To do</h2></main>')).toBeNull()
})
