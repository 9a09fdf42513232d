// The service itself: two replicas or more behind https, stopped gracefully.
param name string
param location string
param tags object
param environmentId string
param identity object
param registryServer string
param image string
param replicas int
param publicHost string
param hostName string
param certificateId string
param databaseUrl string
param graphClientId string
param graphTeamsAppId string
param metricsTokenUri string
param stage string
param traceEndpoint string

var graph = empty(graphClientId) ? [] : [
  {
    name: 'GRAPH_TENANT_ID'
    value: tenant().tenantId
  }
  {
    name: 'GRAPH_CLIENT_ID'
    value: graphClientId
  }
  {
    name: 'GRAPH_MANAGED_IDENTITY'
    value: '1'
  }
  {
    name: 'GRAPH_MANAGED_IDENTITY_CLIENT_ID'
    value: identity.clientId
  }
  {
    name: 'GRAPH_TEAMS_APP_ID'
    value: graphTeamsAppId
  }
]

var traces = empty(traceEndpoint) ? [] : [
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT'
    value: traceEndpoint
  }
  {
    name: 'OTEL_RESOURCE_ATTRIBUTES'
    value: 'deployment.environment.name=${stage}'
  }
]

var own = empty(hostName) ? [] : [
  {
    name: hostName
    certificateId: certificateId
    bindingType: 'SniEnabled'
  }
]

resource service 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 3978
        transport: 'http'
        allowInsecure: false
        customDomains: own
      }
      registries: [
        {
          server: registryServer
          identity: identity.id
        }
      ]
      secrets: [
        {
          name: 'metrics-token'
          keyVaultUrl: metricsTokenUri
          identity: identity.id
        }
      ]
    }
    template: {
      // Longer than the service takes to finish what is under way.
      terminationGracePeriodSeconds: 45
      containers: [
        {
          name: 'moedeklar'
          image: '${registryServer}/${image}'
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat([
            {
              name: 'PORT'
              value: '3978'
            }
            {
              name: 'PUBLIC_URL'
              value: 'https://${publicHost}'
            }
            {
              name: 'DATABASE_URL'
              value: databaseUrl
            }
            {
              name: 'DATABASE_AUTH'
              value: 'entra'
            }
            {
              name: 'DATABASE_IDENTITY_CLIENT_ID'
              value: identity.clientId
            }
            {
              name: 'MicrosoftAppId'
              value: identity.clientId
            }
            {
              name: 'MicrosoftAppType'
              value: 'UserAssignedMSI'
            }
            {
              name: 'MicrosoftAppTenantId'
              value: tenant().tenantId
            }
            {
              name: 'METRICS_TOKEN'
              secretRef: 'metrics-token'
            }
          ], graph, traces)
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: 3978
              }
              periodSeconds: 2
              failureThreshold: 60
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: 3978
              }
              periodSeconds: 15
              failureThreshold: 4
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: 3978
              }
              periodSeconds: 5
              timeoutSeconds: 3
            }
          ]
        }
      ]
      scale: {
        minReplicas: replicas
        maxReplicas: replicas + 2
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '50'
              }
            }
          }
        ]
      }
    }
  }
}
