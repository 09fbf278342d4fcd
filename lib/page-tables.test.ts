import { expect, test } from 'vitest'
import { rowsOf, tablesIn } from './page-tables'

const page = `<script>self.__next_f.push([1,"<table><tr><td>no</td></tr></table>"])</script><main>
  <table class="numbers"><caption>People &amp; steps</caption><thead><tr><th scope="col">From</th><th scope="col"><span aria-hidden="true" class="initials">GA</span><bdi>Garden &#x27;s</bdi><span class="block">place</span></th></tr></thead>
  <tbody><tr><th scope="row" data-value="2026-01-01T00:00:00.000Z">1 Jan</th><td data-value="1234.5">1,234<!-- -->.5</td></tr></tbody></table>`

test('a table of a page is read as it stands, numbers as they are', () => {
  expect(rowsOf(tablesIn(page))).toEqual([['From', "Garden 's place"], ['2026-01-01T00:00:00.000Z', '1234.5']])
})

test('several tables stand below one another under their captions', () => {
  expect(rowsOf(tablesIn(page + page)).map(([first]) => first)).toEqual(['People & steps', 'From', '2026-01-01T00:00:00.000Z', '', 'People & steps', 'From', '2026-01-01T00:00:00.000Z'])
})
