package dev.consort.tui.cli;

import dev.consort.audio.clock.ClockOut;
import dev.consort.tui.midi.MidiPorts;
import java.util.List;

/** {@code --list-midi}: the MIDI ports of this machine, one to a line. */
record ListMidiMode() implements Mode {
    @Override
    public int run() throws Failure {
        List<String> inputs = MidiPorts.ofThisMachine().names();
        List<String> outputs = ClockOut.names();
        inputs.forEach(name -> System.out.println("input   " + name));
        outputs.forEach(name -> System.out.println("output  " + name));
        if (inputs.isEmpty() && outputs.isEmpty()) {
            throw new Failure(
                    ExitCode.NOTHING_FOUND, "this machine has no MIDI port; plug the keyboard in and look again");
        }
        return ExitCode.OK;
    }
}
