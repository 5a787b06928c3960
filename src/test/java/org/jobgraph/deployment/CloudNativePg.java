package org.jobgraph.deployment;

import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecretKeySelector;

/// Of CloudNativePG's resources the fields that `k8s` uses; a field that is new there has to be looked up, and added here.
final class CloudNativePg {

    private CloudNativePg() {
    }

    record Cluster(String apiVersion, String kind, ObjectMeta metadata, ClusterSpec spec) {
    }

    record ClusterSpec(int instances, ImageCatalogRef imageCatalogRef, Bootstrap bootstrap, boolean enableSuperuserAccess,
            boolean enablePDB, PrimaryUpdateStrategy primaryUpdateStrategy, PrimaryUpdateMethod primaryUpdateMethod,
            int smartShutdownTimeout,
            int stopDelay, int switchoverDelay, PostgresConfiguration postgresql, Storage storage, Storage walStorage,
            ResourceRequirements resources, Affinity affinity, List<Plugin> plugins) {
    }

    enum PrimaryUpdateStrategy {
        unsupervised, supervised
    }

    enum PrimaryUpdateMethod {
        switchover, restart
    }

    record ImageCatalogRef(String apiGroup, String kind, String name, int major) {
    }

    record Bootstrap(InitDb initdb) {
    }

    record InitDb(String database, String owner, String encoding) {
    }

    record PostgresConfiguration(Map<String, String> parameters, Synchronous synchronous) {
    }

    record Synchronous(SynchronousMethod method, int number, DataDurability dataDurability) {
    }

    enum SynchronousMethod {
        any, first
    }

    enum DataDurability {
        required, preferred
    }

    record Storage(String size) {
    }

    record Affinity(boolean enablePodAntiAffinity, PodAntiAffinityType podAntiAffinityType, String topologyKey) {
    }

    enum PodAntiAffinityType {
        preferred, required
    }

    record Plugin(String name, boolean isWALArchiver, Map<String, String> parameters) {
    }

    record ScheduledBackup(String apiVersion, String kind, ObjectMeta metadata, ScheduledBackupSpec spec) {
    }

    record ScheduledBackupSpec(String schedule, boolean immediate, BackupOwnerReference backupOwnerReference, Named cluster,
            BackupMethod method, Named pluginConfiguration) {
    }

    enum BackupOwnerReference {
        none, self, cluster
    }

    enum BackupMethod {
        barmanObjectStore, volumeSnapshot, plugin
    }

    record Named(String name) {
    }

    record ObjectStore(String apiVersion, String kind, ObjectMeta metadata, ObjectStoreSpec spec) {
    }

    record ObjectStoreSpec(String retentionPolicy, StoreConfiguration configuration) {
    }

    record StoreConfiguration(String destinationPath, S3Credentials s3Credentials, Wal wal, Data data) {
    }

    record S3Credentials(SecretKeySelector accessKeyId, SecretKeySelector secretAccessKey) {
    }

    record Wal(Compression compression, int maxParallel) {
    }

    record Data(Compression compression, int jobs) {
    }

    enum Compression {
        bzip2, gzip, lz4, snappy, xz, zstd
    }
}
