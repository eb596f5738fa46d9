package dev.consort.audio.midi.gm;

import java.util.List;

/** The names of the 128 programs of General MIDI Level 1 (MIDI Manufacturers Association, 1991). */
public final class GmNames {
    private static final List<String> NAMES = List.of("""
            Grand Piano,Bright Piano,Electric Grand,Honky-tonk Piano,\
            Electric Piano 1,Electric Piano 2,Harpsichord,Clavinet,\
            Celesta,Glockenspiel,Music Box,Vibraphone,Marimba,Xylophone,Tubular Bells,Dulcimer,\
            Drawbar Organ,Percussive Organ,Rock Organ,Church Organ,Reed Organ,Accordion,Harmonica,Bandoneon,\
            Nylon Guitar,Steel Guitar,Jazz Guitar,Clean Guitar,\
            Muted Guitar,Overdriven Guitar,Distorted Guitar,Guitar Harmonics,\
            Acoustic Bass,Finger Bass,Pick Bass,Fretless Bass,Slap Bass 1,Slap Bass 2,Synth Bass 1,Synth Bass 2,\
            Violin,Viola,Cello,Contrabass,Tremolo Strings,Pizzicato Strings,Harp,Timpani,\
            Strings 1,Strings 2,Synth Strings 1,Synth Strings 2,Choir,Voice,Synth Voice,Orchestra Hit,\
            Trumpet,Trombone,Tuba,Muted Trumpet,French Horn,Brass Section,Synth Brass 1,Synth Brass 2,\
            Soprano Sax,Alto Sax,Tenor Sax,Baritone Sax,Oboe,English Horn,Bassoon,Clarinet,\
            Piccolo,Flute,Recorder,Pan Flute,Blown Bottle,Shakuhachi,Whistle,Ocarina,\
            Square Lead,Saw Lead,Calliope Lead,Chiff Lead,Charang Lead,Voice Lead,Fifths Lead,Bass and Lead,\
            New Age Pad,Warm Pad,Polysynth Pad,Choir Pad,Bowed Pad,Metallic Pad,Halo Pad,Sweep Pad,\
            Rain,Soundtrack,Crystal,Atmosphere,Brightness,Goblins,Echoes,Sci-fi,\
            Sitar,Banjo,Shamisen,Koto,Kalimba,Bagpipe,Fiddle,Shanai,\
            Tinkle Bell,Agogo,Steel Drums,Woodblock,Taiko,Melodic Tom,Synth Drum,Reverse Cymbal,\
            Fret Noise,Breath,Seashore,Bird,Telephone,Helicopter,Applause,Gunshot""".split(","));

    private GmNames() {}

    /** The name of a program, 0–127. */
    public static String of(int program) {
        return NAMES.get(program);
    }
}
