import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { MergesFragment } from '../../../graphql/generated/documents/graphql'
import { layMap, type Line, type Tie } from '../../components/lineage-layout'
import { lineageRows, mapRows, tiesOf, type LineageRow } from './lineage-rows'
import type { IdeaWork } from './work-query'

/** Where an idea came from and went, as a stream that is drawn and a list beside it that says the same in words. Nothing where there is nothing. */
export async function LineageMap({ idea, merges }: { idea: IdeaWork; merges: MergesFragment }) {
  const t = await getTranslations('work.lineage')
  const rows = lineageRows(idea, merges)
  if (rows.length === 1) return null
  const drawn = await mapRows(rows)
  const { points, lines, width, height } = layMap(drawn)
  return (
    <figure className="lineage mt-4">
      <figcaption className="measure font-serif">
        {t('summary', { ...countsOf(idea.lineage), merged: merges.mergedFrom.length, into: merges.mergedInto ? 1 : 0, tied: idea.related.length }).replace(/\s+/g, ' ').trim()}
      </figcaption>
      <div className="lineage-field">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          {lines.map((line) => <Flow key={line.key} line={line} />)}
          {points.map(({ key, colour, x, y }) => (key === idea.id
            ? <rect key={key} className="lineage-here" x={x - 10} y={y - 5} width="20" height="10" rx="3" />
            : <circle key={key} className={`lineage-idea ${colour}`} cx={x} cy={y} r="7" />))}
        </svg>
        <ol className="lineage-rows">{rows.map((row, index) => <Row key={drawn[index]?.key} row={row} />)}</ol>
      </div>
      <Key ties={tiesOf(drawn)} words={(tie) => t(`keys.${tie}`)} />
    </figure>
  )
}

/** How many it builds on and how many stand further back; how many build on it and how many stand further on; which of those began as a proposed change. */
function countsOf(lineage: IdeaWork['lineage']) {
  const count = (counts: (step: IdeaWork['lineage'][number]) => boolean) => lineage.filter(counts).length
  return {
    before: count(({ generation }) => generation === -1), began: count(({ generation, promoted }) => generation === -1 && promoted), earlier: count(({ generation }) => generation < -1),
    after: count(({ generation }) => generation === 1), later: count(({ generation }) => generation > 1),
    came: count(({ generation }) => generation > 0), promoted: count(({ generation, promoted }) => generation > 0 && promoted),
  }
}

const Flow = ({ line: { tie, colour, d } }: { line: Line }) => <path className={`lineage-flow ${colour}`} data-tie={tie} d={d} />

async function Row({ row: { idea, says } }: { row: LineageRow }) {
  const [locale, t] = [await getLocale(), await getTranslations('work.lineage')]
  const lang = idea.language && idea.language !== locale ? idea.language : undefined
  const words = says === 'HERE' ? t('here') : typeof says === 'string' ? t(`ties.${says}`) : inLine(t(says.reverse ? `reverse.${says.kind}` : `kinds.${says.kind}`))
  return (
    <li className="lineage-row">
      <span className="text-small text-muted">{words}</span>
      {says === 'HERE' ? <strong aria-current="page" className="lineage-title" dir="auto" lang={lang}>{idea.title}</strong> : <Link prefetch={false} className="link lineage-title" dir="auto" lang={lang} href={`/ideas/${idea.slug}`}>{idea.title}</Link>}
    </li>
  )
}

/** The words of a choice as they stand within a line. */
const inLine = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** What the lines mean, where there is more than one kind. */
function Key({ ties, words }: { ties: Tie[]; words: (tie: Tie) => string }) {
  if (ties.length < 2) return null
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small text-muted">
      {ties.map((tie) => <li key={tie} className="flex items-center gap-2"><svg width="34" height="12" aria-hidden="true" focusable="false"><path className="lineage-flow stream-pool" data-tie={tie} d="M0,6 H34" /></svg>{words(tie)}</li>)}
    </ul>
  )
}
