package dev.consort.tui.terminal;

import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.CharWidth;
import dev.consort.tui.input.InputSink;
import dev.consort.tui.terminal.cell.CellDiff;
import dev.consort.tui.terminal.cell.ColumnWidth;
import dev.consort.tui.terminal.colour.ColourDepth;
import dev.consort.tui.terminal.colour.SgrCode;
import dev.consort.tui.theme.ColourScheme;
import dev.consort.tui.theme.GlyphTier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A screen that is only remembered. */
public final class MemoryScreen implements Screen {
    private final GlyphTier tier;
    private CellDiff diff;
    private ScreenSize size;
    private CellGrid shown;
    private InputSink sink;

    /** Characters sent to the terminal so far, had it been one. */
    public int sent;

    /** Pictures shown so far. */
    public int frames;

    public boolean open;

    /** The colours that were last asked for. */
    public ColourScheme scheme;

    public boolean mouse;

    public boolean keyReleases;

    /** Thrown by the next drawing, if set. */
    public RuntimeException failure;

    public MemoryScreen(int columns, int rows, GlyphTier tier) {
        this.size = new ScreenSize(columns, rows);
        this.tier = tier;
        scheme(ColourScheme.DARK);
    }

    public void resize(int columns, int rows) {
        size = new ScreenSize(columns, rows);
        sink.resized();
    }

    public CellGrid shown() {
        return shown;
    }

    /** All rows without trailing spaces. */
    public String text() {
        return IntStream.range(0, shown.height()).mapToObj(shown::row).collect(Collectors.joining("\n"));
    }

    public String row(int y) {
        return shown.row(y < 0 ? shown.height() + y : y);
    }

    @Override
    public void open(InputSink told) {
        sink = told;
        open = true;
    }

    @Override
    public ScreenSize size() {
        return size;
    }

    @Override
    public CharWidth charWidth() {
        return new ColumnWidth();
    }

    @Override
    public GlyphTier glyphs() {
        return tier;
    }

    @Override
    public void scheme(ColourScheme wanted) {
        scheme = wanted;
        diff = new CellDiff(new SgrCode(ColourDepth.PALETTE, wanted), tier);
        CellGrid last = shown;
        shown = null;
        if (last != null) {
            show(last);
        }
    }

    @Override
    public void mouse(boolean isHeard) {
        mouse = isHeard;
    }

    @Override
    public void keyReleases(boolean areHeard) {
        keyReleases = areHeard;
    }

    @Override
    public void show(CellGrid grid) {
        if (failure != null) {
            throw failure;
        }
        frames++;
        sent += diff.between(shown, grid).length();
        shown = grid;
    }

    @Override
    public void forget() {
        shown = null;
    }

    @Override
    public void close() {
        open = false;
    }
}
