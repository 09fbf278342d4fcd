import { reachable } from '../../../../components/reachable'
import { Desk, deskOf, titled, type DeskProps } from '../desk'

export const generateMetadata = titled('value')

async function Page(props: DeskProps) {
  const desk = await deskOf(props, 'value')
  return <Desk desk={desk}>{null}</Desk>
}

export default reachable(Page)
