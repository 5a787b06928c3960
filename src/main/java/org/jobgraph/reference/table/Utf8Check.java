package org.jobgraph.reference.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// How far bytes that come in pieces are UTF-8.
final class Utf8Check {

    /// Text of another encoding is UTF-8 by chance here and there; of UTF-8 that was damaged most is sound.
    private static final long SOUND_FOR_EACH_BROKEN = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    private final ByteBuffer in;
    private final CharBuffer out;
    private long sound;
    private long broken;

    /// @param piece so many bytes at most come at once
    Utf8Check(int piece) {
        in = ByteBuffer.allocate(2 * piece);
        out = CharBuffer.allocate(2 * piece);
    }

    void add(byte[] bytes, int length) {
        in.put(bytes, 0, length).flip();
        var result = decoder.decode(in, out.clear(), false);
        countSound();
        while (result.isError()) {
            broken++;
            in.position(in.position() + result.length());
            result = decoder.decode(in, out.clear(), false);
            countSound();
        }
        in.compact();
    }

    private void countSound() {
        out.flip();
        while (out.hasRemaining()) {
            if (out.get() > '\u007F') {
                sound++;
            }
        }
    }

    Encoding encoding() {
        // A letter that the end of the file cuts.
        var faults = broken + (in.position() > 0 ? 1 : 0);
        if (faults == 0) {
            return Encoding.UTF_8;
        }
        return sound > 0 && sound * SOUND_FOR_EACH_BROKEN >= faults ? Encoding.DAMAGED_UTF_8 : Encoding.WINDOWS_1252;
    }
}
