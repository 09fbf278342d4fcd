import { expect, test } from 'vitest'
import { beginsWith } from './begins-with'

const asks = (form: string) => ({ communityId: 'community_1', title: 'What they ask', hint: '', form })

test.each([
  { body: '', before: null, now: asks('## Where'), text: '## Where', because: 'nothing was written' },
  { body: '## Who\r\n\r\n## Why\r\n', before: asks('## Who\n\n## Why'), now: asks('## Where'), text: '## Where', because: 'nobody has written into the form of the one before' },
  { body: '## Who', before: asks('## Who'), now: null, text: '', because: 'the community that is chosen now asks nothing' },
  { body: '## Who\n\nCyclists.', before: asks('## Who'), now: asks('## Where'), text: '## Who\n\nCyclists.', because: 'somebody has written into it' },
])('the text is $text when $because', ({ body, before, now, text }) => expect(beginsWith(body, before, now)).toBe(text))
