import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../../../graphql/generated/documents'
import type { IdeaFilter } from '../../../../../graphql/generated/documents/graphql'
import { ask } from '../../../../../lib/urql'
import { pictureStreams } from '../../../../components/confluence-streams'
import { streamWords } from '../../../../components/confluence-words'
import type { GraphNode } from './graph-drawing'
import { GraphView } from './graph-view'

const DeskGraph = graphql(`
  query DeskGraph($filter: IdeaFilter!, $asOf: DateTime!, $windowDays: Int!) {
    ideas(first: 30, filter: $filter, orderBy: { field: CONFLUENCE, direction: DESC }) {
      nodes { id slug title confluence(asOf: $asOf, windowDays: $windowDays) { people streams { ...StepStream } newStreams { ...StepStream } } }
    }
  }
`)

interface Props { filter: IdeaFilter; asOf: string; windowDays: number }

/** Which groups meet at which ideas: a graph to look around in, and the same as a table for everybody. */
export async function MeetingGraph({ filter, asOf, windowDays }: Props) {
  const [{ ideas }, t, words, format] = [await ask(DeskGraph, { filter, asOf, windowDays }), await getTranslations('desk.graph'), await streamWords(), await getFormatter()]
  const measured = ideas.nodes.flatMap(({ confluence, ...idea }) => (confluence ? [{ ...idea, confluence }] : []))
  if (measured.length < ideas.nodes.length) return <p className="notice mt-6">{t('unavailable')}</p>
  const met = (await Promise.all(measured.map(async ({ confluence, ...idea }) => ({ ...idea, people: confluence.people, streams: await pictureStreams(confluence, words) }))))
    .filter(({ streams }) => streams.length > 0)
  if (met.length === 0) return <p className="notice mt-6">{t('empty')}</p>
  const groups = new Map<string, GraphNode>()
  for (const { key, name, colour, people } of met.flatMap(({ streams }) => streams)) groups.set(key, { id: key, name, colour, people: (groups.get(key)?.people ?? 0) + people })
  const nodes = [...groups.values(), ...met.map(({ id, title, people }) => ({ id, name: title, people, colour: null }))]
  const edges = met.flatMap(({ id, streams }) => streams.map(({ key, people }) => ({ from: key, to: id, people })))
  return (
    <section aria-labelledby="graph-title" className="mt-10 border-t border-line pt-6">
      <h3 id="graph-title">{t('title')}</h3>
      <p className="measure mt-3">{t('lead', { ideas: met.length, groups: groups.size })}</p>
      <GraphView nodes={nodes} edges={edges} label={t('label', { ideas: met.length, groups: groups.size })} failed={t('failed')} />
      <div className="table-scroll mt-5" role="region" aria-label={t('table')} tabIndex={0}>
        <table className="numbers">
          <caption>{t('table')}</caption>
          <thead><tr><th scope="col">{t('idea')}</th><th scope="col">{t('people')}</th><th scope="col" className="words">{t('from')}</th></tr></thead>
          <tbody>
            {met.map(({ id, slug, title, people, streams }) => (
              <tr key={id}>
                <th scope="row" className="words"><Link prefetch={false} className="link target" dir="auto" href={`/ideas/${slug}`}>{title}</Link></th>
                <td data-value={people}>{format.number(people)}</td>
                <td className="words">{format.list(streams.map((stream) => t('stream', { name: stream.name, people: stream.people })))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
