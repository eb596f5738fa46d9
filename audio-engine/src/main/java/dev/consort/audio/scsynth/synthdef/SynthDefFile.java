package dev.consort.audio.scsynth.synthdef;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Graphs as bytes: version 2 of SuperCollider's "Synth Definition File Format", in which all numbers are big-endian,
 * counts and indices have 32 bits and strings begin with their length in one byte.
 */
public final class SynthDefFile {
    private static final int MAGIC = 0x53436766;
    private static final int VERSION = 2;
    private static final int LONGEST_STRING = 255;
    private static final int CONSTANT = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private SynthDefFile() {}

    /** One file with all of these. */
    public static byte[] of(List<SynthDef> defs) {
        SynthDefFile file = new SynthDefFile();
        try {
            file.out.writeInt(MAGIC);
            file.out.writeInt(VERSION);
            file.out.writeShort(defs.size());
            for (SynthDef def : defs) {
                file.def(def);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.bytes.toByteArray();
    }

    /** As few files as there can be with no more than so many bytes each, unless one graph alone is larger. */
    public static List<byte[]> inFilesOf(int largest, List<SynthDef> defs) {
        List<byte[]> files = new ArrayList<>();
        List<SynthDef> gathered = new ArrayList<>();
        int bytes = 0;
        for (SynthDef def : defs) {
            int size = of(List.of(def)).length;
            if (bytes + size > largest && !gathered.isEmpty()) {
                files.add(of(gathered));
                gathered.clear();
                bytes = 0;
            }
            gathered.add(def);
            bytes += size;
        }
        files.add(of(gathered));
        return files;
    }

    private void def(SynthDef def) throws IOException {
        string(def.name());
        Map<Float, Integer> constants = constants(def);
        out.writeInt(constants.size());
        for (float constant : constants.keySet()) {
            out.writeFloat(constant);
        }
        params(def.params());
        out.writeInt(def.ugens().size());
        for (UGen ugen : def.ugens()) {
            ugen(ugen, constants);
        }
        // No variants.
        out.writeShort(0);
    }

    private static Map<Float, Integer> constants(SynthDef def) {
        Map<Float, Integer> places = new LinkedHashMap<>();
        for (UGen ugen : def.ugens()) {
            for (Signal input : ugen.inputs()) {
                if (input.isConstant()) {
                    places.putIfAbsent(input.value(), places.size());
                }
            }
        }
        return places;
    }

    private void params(List<Param> params) throws IOException {
        out.writeInt(params.size());
        for (Param param : params) {
            out.writeFloat((float) param.initial());
        }
        out.writeInt(params.size());
        for (int i = 0; i < params.size(); i++) {
            string(params.get(i).name());
            out.writeInt(i);
        }
    }

    private void ugen(UGen ugen, Map<Float, Integer> constants) throws IOException {
        string(ugen.name());
        out.writeByte(ugen.rate().ordinal());
        out.writeInt(ugen.inputs().size());
        out.writeInt(ugen.outputs());
        out.writeShort(ugen.special());
        for (Signal input : ugen.inputs()) {
            out.writeInt(input.isConstant() ? CONSTANT : input.ugen());
            out.writeInt(input.isConstant() ? constants.get(input.value()) : input.output());
        }
        for (int i = 0; i < ugen.outputs(); i++) {
            out.writeByte(ugen.rate().ordinal());
        }
    }

    private void string(String text) throws IOException {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        if (ascii.length > LONGEST_STRING) {
            throw new IllegalArgumentException("a name of " + ascii.length + " characters");
        }
        out.writeByte(ascii.length);
        out.write(ascii);
    }
}
