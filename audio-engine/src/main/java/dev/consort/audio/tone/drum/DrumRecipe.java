package dev.consort.audio.tone.drum;

/**
 * What a drum is made of.
 *
 * @param body what rings
 * @param wash what hisses
 * @param tail what hisses besides: a stroke's first click, or what is left after it
 * @param level gain by which a full stroke peaks between 0.7 and 1
 * @param share how loud the drum is in a kit, next to its level by itself
 * @param drive how hard it is driven into saturation; below 0.5 hardly
 */
record DrumRecipe(Body body, Wash wash, Wash tail, double level, double share, double drive) {
    static DrumRecipe of(Body body, Wash wash, Wash tail) {
        return new DrumRecipe(body, wash, tail, 1, 1, 0.4);
    }

    static DrumRecipe of(Body body, Wash wash) {
        return of(body, wash, Wash.NONE);
    }

    static DrumRecipe of(Wash wash, Wash tail) {
        return of(Body.NONE, wash, tail);
    }

    DrumRecipe level(double byItself, double inKit) {
        return new DrumRecipe(body, wash, tail, byItself, inKit, drive);
    }

    DrumRecipe driven(double by) {
        return new DrumRecipe(body, wash, tail, level, share, by);
    }
}
