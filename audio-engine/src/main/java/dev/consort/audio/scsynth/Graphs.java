package dev.consort.audio.scsynth;

import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.audio.scsynth.synthdef.SynthDefFile;
import java.util.ArrayList;
import java.util.List;

/** Graphs in as few files as fit into packets. */
final class Graphs {
    private static final int LARGEST = 32_000;

    private Graphs() {}

    static List<byte[]> files(List<SynthDef> graphs) {
        List<byte[]> files = new ArrayList<>();
        List<SynthDef> gathered = new ArrayList<>();
        int bytes = 0;
        for (SynthDef graph : graphs) {
            int size = SynthDefFile.of(List.of(graph)).length;
            if (bytes + size > LARGEST && !gathered.isEmpty()) {
                files.add(SynthDefFile.of(gathered));
                gathered.clear();
                bytes = 0;
            }
            gathered.add(graph);
            bytes += size;
        }
        files.add(SynthDefFile.of(gathered));
        return files;
    }
}
