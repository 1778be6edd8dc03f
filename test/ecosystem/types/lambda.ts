import type {
  ALBEvent,
  ALBResult,
  APIGatewayProxyEvent,
  APIGatewayProxyEventV2,
  APIGatewayProxyResult,
  APIGatewayProxyResultV2,
  LambdaFunctionURLEvent,
  LambdaFunctionURLResult,
} from "aws-lambda";
import { handler } from "../frameworks/lambda.js";

/* The types of @types/aws-lambda accept the handler for each of its events. */
export const version1: (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult> = handler;
export const version2: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyResultV2> = handler;
export const functionUrl: (event: LambdaFunctionURLEvent) => Promise<LambdaFunctionURLResult> = handler;
export const loadBalancer: (event: ALBEvent) => Promise<ALBResult> = handler;
