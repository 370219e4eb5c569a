// Gives the precompiled headers a library to belong to.
