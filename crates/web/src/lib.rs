//! Pages, live updates and exports over the store and the engine.
