import { reachable } from '../../../../components/reachable'
import { Desk, deskOf, titled, type DeskProps } from '../desk'
import { ValueView } from './value-view'

export const generateMetadata = titled('value')

async function Page(props: DeskProps) {
  const desk = await deskOf(props, 'value')
  return <Desk desk={desk}>{await ValueView({ organizationId: desk.organization.id, scope: desk.scope })}</Desk>
}

export default reachable(Page)
