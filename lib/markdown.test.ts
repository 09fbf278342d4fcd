import { expect, test } from 'vitest'
import { excerpt, markdown } from './markdown'

test('what people write is rendered: emphasis, lists, links and tables', () => {
  const html = markdown('# Plan\n\n**Now** and\n\n- one\n- two\n\n[site](https://example.org)\n\n|a|b|\n|-|-|\n|1|2|')
  expect(html).toContain('<h3>Plan</h3>')
  expect(html).toContain('<strong>Now</strong>')
  expect(html).toContain('<a href="https://example.org" rel="nofollow ugc noopener">site</a>')
  expect(html).toContain('<td>2</td>')
})

test.each([
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '[x](data:text/html,hi)', '[x](vbscript:x)',
  '<a href="javascript:alert(1)">x</a>', '![x](javascript:alert(1))', '<svg onload=alert(1)>', '<iframe src=//evil>', '[x](JaVaScRiPt:alert(1))',
])('nothing that could run is left of %s', (text) => {
  expect(markdown(text)).not.toMatch(/<(script|img|svg|iframe)|href="(javascript|data|vbscript)|onerror=|onload=/i)
})

test('an image becomes a link, so that no other server is told who reads', () => {
  expect(markdown('![a cat](https://example.org/cat.png)')).toBe('<p><a href="https://example.org/cat.png" rel="nofollow ugc noopener">a cat</a></p>')
})

test.each([
  { name: '10,000 quotes', text: '>'.repeat(10_000) + ' deep' },
  { name: '20,000 brackets', text: '['.repeat(20_000) },
  { name: '5,000 footnotes', text: `${'[^a] '.repeat(5_000)}\n\n[^a]: note` },
  { name: 'a list 300 deep', text: Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n') },
  { name: 'a list 300 deep on one line', text: `${'- '.repeat(300)}x` },
  { name: 'a table of 2,000 columns', text: `${'|a'.repeat(2_000)}|\n${'|-'.repeat(2_000)}|\n` },
  { name: '20,000 stars', text: '*a '.repeat(20_000) },
  { name: '50,000 characters of prose', text: 'Een gewone zin met een paar woorden. '.repeat(1_350) },
  { name: '25,000 open tags', text: '<a '.repeat(16_000) },
  { name: '50,000 ampersands', text: '&'.repeat(50_000) },
])('$name cost little time and at most ten times their length', ({ text }) => {
  const start = performance.now()
  const html = markdown(text)
  expect(performance.now() - start).toBeLessThan(1_000)
  expect(html.length).toBeLessThanOrEqual(10 * text.length)
})

test('footnotes are off: their marks stay as typed', () => {
  expect(markdown('A claim.[^1]\n\n[^1]: source')).not.toContain('footnote')
})

test('an excerpt is plain and ends at a word', () => {
  expect(excerpt('## Een **mooi** plan met [link](https://x.nl) erin', 17)).toBe('Een mooi plan…')
})

test('@handle leads to a member where it names one, and nowhere in code, links or addresses', () => {
  expect(markdown('Ask @anna-de-wit, not @nobody.', ['anna-de-wit'])).toBe('<p>Ask <a href="/members/anna-de-wit">@anna-de-wit</a>, not @nobody.</p>')
  expect(markdown('`@anna` a@anna.nl [@anna](https://x.nl)', ['anna'])).not.toContain('/members/')
  expect(markdown('<script>@anna</script> @anna', ['anna'])).not.toContain('<script')
})
