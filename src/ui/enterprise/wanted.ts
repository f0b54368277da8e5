import { type Order, type Wanted, orders } from '#model/enterprise.ts'
import { useChangeView, useView } from '../state/navigate.ts'

/** What the address looks for, and how to look for something else. */
export function useWanted() {
  const view = useView()
  const change = useChangeView()
  const own = (key: string) => view.own[key] ?? ''
  const wanted: Wanted = {
    find: own('find'),
    park: own('park'),
    source: own('source'),
    country: own('country'),
    sector: own('sector'),
    status: own('status'),
    flag: own('flag'),
  }
  const order: Order = orders.find((each) => each === own('order')) ?? 'name'
  return {
    wanted,
    order,
    set: (key: keyof Wanted | 'order', value: string) => change({ own: { ...view.own, [key]: value } }),
    clear: () => change({ own: order === 'name' ? {} : { order } }),
  }
}
