/** The version of what is said about a scenario: its problems, what a list shows of it, its solution. Raised whenever one of them changes for a text that did not. */
export const SOLVER_VERSION = 12;
