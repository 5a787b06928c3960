package org.jobgraph.intake.judge.lexicon;

/// Numbers hashes in the order in which they come. Open addressing: 12 bytes for each two slots, where a map of objects takes
/// 60 for an entry.
public final class HashIds {

    private long[] keys = new long[1 << 10];
    private int[] ids = new int[1 << 10];
    private int size;

    /// How many hashes have a number.
    public int size() {
        return size;
    }

    /// The number of a hash; -1 when it has none.
    public int find(long hash) {
        var slot = slot(hash);
        return ids[slot] - 1;
    }

    /// The number of a hash, the next free one when it is new.
    public int add(long hash) {
        var slot = slot(hash);
        if (ids[slot] == 0) {
            if (2 * size >= keys.length) {
                grow();
                slot = slot(hash);
            }
            keys[slot] = hash;
            ids[slot] = ++size;
        }
        return ids[slot] - 1;
    }

    private int slot(long hash) {
        var mask = keys.length - 1;
        var slot = (int) hash & mask;
        while (ids[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldIds = ids;
        keys = new long[2 * oldKeys.length];
        ids = new int[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldIds[i] != 0) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}
