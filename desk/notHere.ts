/** What was asked of the desk does not fit the city; its sentence is for who sits at the desk. */
export class NotHere extends Error {}
