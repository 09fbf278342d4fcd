import Link from 'next/link'

/** Topics as links, with how many ideas are about each. */
export function TopicLinks({ topics, title }: { topics: { slug: string; name: string; ideaCount: number }[]; title: string }) {
  if (topics.length === 0) return null
  return (
    <section aria-labelledby="topics">
      <h2 id="topics" className="pb-3 text-large">{title}</h2>
      <ul className="flex flex-wrap gap-2">
        {topics.map((topic) => <li key={topic.slug}><Link className="tag" href={`/topics/${topic.slug}`} prefetch={false}>{topic.name}<span className="ps-1.5 text-muted">{topic.ideaCount}</span></Link></li>)}
      </ul>
    </section>
  )
}
