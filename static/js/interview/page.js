// A page of an interview: without scripts everything here works too, but for what a browser alone can do.
