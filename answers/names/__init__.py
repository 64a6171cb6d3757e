"""Finding things by any name: how texts are spelled, which things bear them, how near they are to what was asked."""
