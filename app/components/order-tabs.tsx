import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { orders, type Order } from './idea-orders'

/** The orders of a list of ideas, as links. */
export async function OrderTabs({ order, href }: { order: Order; href: (order: Order) => string }) {
  const t = await getTranslations('ideas.order')
  return (
    <nav aria-label={t('label')} className="tabs">
      {orders.map((each) => <Link key={each} href={href(each)} scroll={false} prefetch={false} className="tab" aria-current={each === order ? 'page' : undefined}>{t(each)}</Link>)}
    </nav>
  )
}
