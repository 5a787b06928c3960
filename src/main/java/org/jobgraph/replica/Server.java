package org.jobgraph.replica;

/// One of the two that requests can be answered from.
public enum Server {

    REPLICA, PRIMARY;

    Server other() {
        return this == REPLICA ? PRIMARY : REPLICA;
    }
}
