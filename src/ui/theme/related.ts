/** Pages that show more of a theme than its indicators. */
const related: Readonly<Record<string, readonly string[]>> = {
  investment: ['/parks', '/enterprises', '/map'],
  land: ['/parks', '/map'],
  business: ['/enterprises'],
  labour: ['/enterprises'],
  environment: ['/eco'],
  zones: ['/zones', '/map'],
  reform: ['/plan'],
  accountability: ['/plan', '/units', '/submissions'],
}

export const relatedTo = (theme: string): readonly string[] => related[theme] ?? []
