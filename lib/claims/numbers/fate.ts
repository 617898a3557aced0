// What becomes of the people that are counted.

export type Fate = 'killed' | 'injured' | 'mixed' | 'missing' | 'captured' | 'freed' | 'displaced';
