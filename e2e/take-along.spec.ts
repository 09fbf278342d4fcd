import type { APIResponse } from '@playwright/test'
import { expect, test } from './journey'
import { signInAs } from './people'
import { hanneke } from './places'

const desk = '/organizations/de-waterkring/desk'
const DAY = String.raw`\d{4}-\d\d-\d\dT[\d:.]+Z`

/** Each view of the desk: the first lines of what is taken along (the caption where there are several tables, then the columns), a row of the demo in it, and whether it is drawn. */
const views = {
  list: { begins: 'Awaiting your answer\r\nIdea,Community,Status,Proposed,Supporters,Comments\r\n', holds: new RegExp(`^Een klusbus [^,]+,Even Aanbellen,[^,]+,${DAY},\\d+,\\d+\r$`, 'm'), drawn: false },
  movement: { begins: '"People by where they were and where they went, step by step"\r\nFrom and to,', holds: /^Practice(,\d+){3,9}\r$/m, drawn: true },
  confluence: { begins: 'People by step and group\r\nFrom,Up to and with,Streams,People,', holds: new RegExp(`^${DAY},${DAY},[\\d.]+(,\\d+){2,}\r$`, 'm'), drawn: true },
  'two-way': { begins: 'How it goes both ways\r\nWhat,This period,Counted\r\n', holds: /^"After, in hours",Still waiting\r\n[\d.]+,[\d.]+\r$/m, drawn: true },
  recovery: { begins: 'How it came right\r\nWhat,This period,Counted\r\n', holds: /^Without a case,[1-9]\d*,\d+,/m, drawn: true },
  value: { begins: 'Core and outsourced\r\nKind of value,Results,People who made it,Without your own people,Worth\r\n', holds: /^Core,[1-9]\d*,\d+,\d+,/m, drawn: true },
  warnings: { begins: 'What,About,What we saw\r\n', holds: /^Ideas that wait long,Een klusbus [^,]+,has waited \d+ days for your answer\.\r$/m, drawn: false },
}

const told = (answer: APIResponse) => [answer.status(), answer.headers()['content-type']]

test('somebody of an organization takes every view of the desk along as a table, and each that is drawn as a picture', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'language', value: 'en', url: baseURL }])
  await signInAs(page.request, hanneke)
  const get = (path: string) => page.request.get(`${desk}/${path}`)
  for (const [view, { begins, holds, drawn }] of Object.entries(views)) {
    const [table, picture] = [await get(`${view}/table.csv`), await get(`${view}/picture.png`)]
    expect(told(table), view).toEqual([200, 'text/csv; charset=utf-8'])
    const rows = (await table.text()).replace(/^\uFEFF/, '')
    expect(rows.slice(0, begins.length), view).toBe(begins)
    expect(rows, view).toMatch(holds)
    expect(told(picture), view).toEqual(drawn ? [200, 'image/png'] : [404, undefined])
    if (drawn) expect([...(await picture.body()).subarray(0, 8)], view).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  }
  expect((await get('nothing/table.csv')).status(), 'no such view').toBe(404)
})
