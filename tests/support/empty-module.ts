// Stands for 'server-only', which stops whatever imports it outside a server.
export {};
