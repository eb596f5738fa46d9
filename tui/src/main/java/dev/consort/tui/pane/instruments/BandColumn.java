package dev.consort.tui.pane.instruments;

/** What the list can show of an instrument, from left to right. */
enum BandColumn {
    NUMBER("#", 4, 4, 100),
    NAME("Name", 10, 24, 99),
    SOUND("Sound", 13, 20, 60),
    OWNER("Owner", 10, 18, 75),
    HERE("Here", 5, 8, 50),
    MARKS("Marks", 7, 7, 40),
    EFFECTS("Effects", 24, 40, 20),
    LAYER("With", 5, 5, 35),
    OUTPUT("To", 14, 14, 15),
    LEVEL("Level", 5, 6, 90),
    SWITCHES("", 4, 4, 89),
    METER("", 5, 26, 70);

    private final String title;
    private final int least;
    private final int most;
    private final int weight;

    BandColumn(String title, int least, int most, int weight) {
        this.title = title;
        this.least = least;
        this.most = most;
        this.weight = weight;
    }

    String title() {
        return title;
    }

    /** Columns of the screen that it needs, with the space to its right. */
    int least() {
        return least;
    }

    /** Columns of the screen that it makes use of. */
    int most() {
        return most;
    }

    /** What weighs more is shown rather. */
    int weight() {
        return weight;
    }
}
